import { expect, test } from 'vitest'
import { settled, world, ZHANG } from '@/test/world'
import AccountList from './AccountList.vue'

const ACCOUNT = {
  id: 'a1', login: 'li', personName: '李乙', state: 'active', stateName: '正常', posts: ['安全员 · 甲辰化工'], administrator: null,
  mustChangePassword: false, secondFactor: false, lockReason: null, lockedUntil: null, lastSignInAt: null,
}

async function page(locked: { status?: number; body?: unknown } = {}, state = 'active') {
  const here = await world(
    (asked) => {
      if (asked.path.endsWith('/reset-password')) return { body: { commandId: 'c', oneTimePassword: 'KQ7M-29XD' } }
      if (asked.path.endsWith('/lock')) return locked
      if (asked.path.endsWith('/unlock')) return { body: { commandId: 'c' } }
      return { body: { items: [{ ...ACCOUNT, state }], next: null } }
    },
    { at: '/accounts', session: { ...ZHANG, role: 'SECURITY_ADMIN' } },
  )
  return { here, page: await here.show(AccountList) }
}
const button = (name: string) => [...document.querySelectorAll('button')].find((b) => b.textContent!.trim() === name)!

test('a one-time password is shown once and kept nowhere', async () => {
  const { here } = await page()
  button('重置密码').click()
  await settled()
  expect(document.body.textContent).toContain('KQ7M-29XD')
  expect(here.writes()[0]!.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('KQ7M')
  button('已经交给本人').click()
  await settled()
  expect(document.body.textContent).not.toContain('KQ7M-29XD')
})

test('stopping an account asks for the reason, and shows what the server says of it', async () => {
  const errors = [{ field: 'reason', message: '请写明停用的理由。' }]
  const { here } = await page({ status: 400, body: { code: 'bad-input', detail: '请写明停用的理由。', errors } })
  button('停用').click()
  await settled()
  document.querySelector<HTMLFormElement>('.el-dialog form')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await settled()
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([['/api/accounts/a1/lock', { reason: '' }]])
  expect(document.querySelector('.el-dialog [role=alert]')!.textContent).toContain('请写明停用的理由')
})

test.each(['locked', 'locked-out'])('an account that is %s can be let in again, and not be stopped once more', async (state) => {
  const { here } = await page({}, state)
  expect(button('停用')).toBeUndefined()
  button('恢复').click()
  await settled()
  expect(here.writes().map((w) => w.path)).toEqual(['/api/accounts/a1/unlock'])
})
