import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import type { SessionBody } from '@/api/types'
import { settled, world, ZHANG, type Answer } from '@/test/world'
import SignInPage from './SignInPage.vue'

const outside = (state: SessionBody['state'], demo = false): SessionBody => ({
  ...ZHANG, state, demo, person: null, post: null, role: null, roleName: null,
})
const MIN = 60_000

async function signIn(answers: Record<string, Answer[]>, demo = false) {
  const here = await world(
    (asked) => {
      if (asked.path === '/api/demo/accounts')
        return { body: [{ login: 'town', password: 'demo-1', roleName: '乡镇监管', post: '站长', region: '会兴街道', what: '列隐患' }] }
      return answers[asked.path]?.shift() ?? { status: 404 }
    },
    { at: '/sign-in', session: outside('anonymous', demo) },
  )
  return { here, page: await here.show(SignInPage) }
}
async function type(page: VueWrapper, values: Record<string, string>) {
  for (const [label, value] of Object.entries(values)) {
    const item = page.findAll('.el-form-item').find((i) => i.text().startsWith(label))!
    await item.get('input').setValue(value)
  }
  await page.get('form').trigger('submit')
  await settled()
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }))
afterEach(() => void vi.useRealTimers())

test('signed in, one goes where one wanted to go', async () => {
  const { here, page } = await signIn({ '/api/session': [{ body: ZHANG }] })
  await here.router.push('/sign-in?to=/hazards/7')
  await type(page, { 账号: 'zhang', 密码: 'secret' })
  await vi.waitFor(() => expect(here.router.currentRoute.value.path).toBe('/hazards/7'))
})

test('a foreign address to go to is not followed', async () => {
  const { here, page } = await signIn({ '/api/session': [{ body: ZHANG }] })
  await here.router.push('/sign-in?to=//elsewhere.example')
  await type(page, { 账号: 'zhang', 密码: 'secret' })
  await vi.waitFor(() => expect(here.router.currentRoute.value.fullPath).toBe('/'))
})

test('a locked account counts down and lets one try again when it is over', async () => {
  const locked = { status: 429, body: { code: 'locked', detail: '已锁定。', retryAfterSeconds: 65 } }
  const { page } = await signIn({ '/api/session': [locked] })
  await type(page, { 账号: 'zhang', 密码: 'wrong' })
  await vi.waitFor(() => expect(page.text()).toContain('1 分 05 秒'))
  expect(page.get('button[type=submit]').attributes('disabled')).toBeDefined()
  await vi.advanceTimersByTimeAsync(MIN + 5_500)
  expect(page.get('button[type=submit]').attributes('disabled')).toBeUndefined()
  expect(page.text()).not.toContain('暂时锁定')
})

test('a one-time password leads to a new one, typed twice alike', async () => {
  const { here, page } = await signIn({
    '/api/session': [{ body: outside('change-password') }],
    '/api/session/password': [{ body: ZHANG }],
  })
  await type(page, { 账号: 'zhang', 密码: 'once' })
  await vi.waitFor(() => expect(page.text()).toContain('设置自己的密码'))
  await type(page, { 新密码: 'a-long-new-one', 再输一遍新密码: 'another' })
  await vi.waitFor(() => expect(page.text()).toContain('两次输入不一样'))
  expect(here.asked.some((a) => a.path === '/api/session/password')).toBe(false)
  await type(page, { 再输一遍新密码: 'a-long-new-one' })
  await vi.waitFor(() => expect(here.asked.at(-1)!.body).toEqual({ current: 'once', next: 'a-long-new-one' }))
})

test('an administrator binds the second factor and enters it', async () => {
  const { here, page } = await signIn({
    '/api/session': [{ body: outside('totp-enrol') }],
    '/api/session/totp-enrolment': [{ body: { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x', qr: { size: 2, path: 'M0 0h1v1H0z' } } }],
    '/api/session/totp': [{ body: ZHANG }],
  })
  await type(page, { 账号: 'admin', 密码: 'secret' })
  await vi.waitFor(() => expect(page.text()).toContain('JBSW Y3DP EHPK 3PXP'))
  await type(page, { '6 位动态验证码': '123 456' })
  await vi.waitFor(() => expect(here.asked.at(-1)!.body).toEqual({ code: '123456' }))
})

test('in a demo the accounts are listed and one press fills the form', async () => {
  const { page } = await signIn({}, true)
  expect(page.text()).toContain('演示数据')
  await page.get('button.one').trigger('click')
  expect((page.get('input[name=username]').element as HTMLInputElement).value).toBe('town')
  expect((page.get('input[name=password]').element as HTMLInputElement).value).toBe('demo-1')
})

test('outside a demo no account is asked for', async () => {
  const { here, page } = await signIn({}, false)
  expect(here.asked.some((a) => a.path === '/api/demo/accounts')).toBe(false)
  expect(page.text()).not.toContain('演示')
})
