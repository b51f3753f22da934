import type { VueWrapper } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { Hazard } from '@/api/types'
import { ARTICLE_41, FORM, hazard } from '@/test/matters'
import { settled, world, type Answer } from '@/test/world'
import HazardPage from './HazardPage.vue'

const SIGNING = { step: 'signing', name: '签收', href: '/api/hazards/h1/signing', method: 'POST', form: 'signing' }
const RETURN = { step: 'return', name: '退回', href: '/api/hazards/h1/return', method: 'POST', form: 'return' }

async function page(states: Hazard[], writes: Answer[] = []) {
  const here = await world((asked) => {
    if (asked.method === 'POST') {
      const answer = writes.shift()!
      if (answer === 'no answer' || answer.status) return answer
      return { body: { commandId: asked.headers['Idempotency-Key'], subject: null } }
    }
    if (asked.path === '/api/hazards/h1') return { body: states.length > 1 ? states.shift() : states[0] }
    if (asked.path === '/api/hazards/form') return { body: FORM }
    if (asked.path === '/api/journal')
      return {
        body: [
          {
            no: 7, at: '2026-11-18T09:00:00+08:00', kind: 'listed', title: '列单', details: [{ label: '地点', value: '3 号罐区' }],
            actor: { personName: '张甲', postName: '安监站站长', partyName: '会兴街道办事处' }, photos: [],
            commandId: '8f2c0a1e-0000-4000-8000-000000000a91', entryHash: 'ab', sealed: true,
          },
        ],
      }
    return { status: 404, body: { code: 'not-found', detail: '没有。' } }
  })
  return { here, page: await here.show(HazardPage, { id: 'h1' }) }
}
const submit = async (wrapper: VueWrapper) => {
  await wrapper.get('form.act-form').trigger('submit')
  await settled()
}

test('only the steps the server allows are offered, and the others say why', async () => {
  const { page: shown } = await page([
    hazard({
      next: [SIGNING, RETURN],
      unavailable: [{ step: 'acceptance', name: '核验', why: '整改的人不能自己核验。', basis: ARTICLE_41 }],
    }),
  ])
  const next = shown.get('section[aria-label="下一步"]')
  expect(next.findAll('.row button').map((b) => b.text())).toEqual(['签收', '退回'])
  expect(next.text()).toContain('整改的人不能自己核验。')
  expect(next.text()).toContain('安全生产法 第四十一条第二款')
})

test('the time line shows who, which post, when, and the receipt', async () => {
  const { page: shown } = await page([hazard()])
  const line = shown.get('.time-line')
  expect(line.text()).toContain('会兴街道办事处 · 安监站站长 · 张甲')
  expect(line.text()).toContain('2026-11-18 09:00')
  expect(line.get('a').attributes('href')).toBe('/receipts/8f2c0a1e-0000-4000-8000-000000000a91')
  expect(line.text()).toContain('8F2C…A91')
})

test('the only step stands open; done, the hazard is read again', async () => {
  const { here, page: shown } = await page([hazard({ next: [SIGNING] }), hazard({ stateName: '整改中' })], [{}])
  await submit(shown)
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([['/api/hazards/h1/signing', { version: 3, signature: null }]])
  expect(shown.text()).toContain('整改中')
  expect(shown.text()).toContain('现在没有轮到本岗的事')
})

test('a conflict is shown without losing what was typed, and the next try carries the new version', async () => {
  const stale = { status: 409, body: { code: 'stale', detail: '刚被别人更新过。' } }
  const { here, page: shown } = await page([hazard({ next: [RETURN] }), hazard({ next: [RETURN], version: 4 })], [stale, {}])
  await shown.get('textarea').setValue('不是我们厂的罐区')
  await submit(shown)
  expect(shown.get('[role=alert]').text()).toContain('刚被别人更新过')
  await shown.get('.command-notice button').trigger('click')
  await settled()
  expect(shown.get('textarea').element.value).toBe('不是我们厂的罐区')
  await submit(shown)
  expect(here.writes().map((w) => w.body)).toEqual([
    { version: 3, reason: '不是我们厂的罐区' },
    { version: 4, reason: '不是我们厂的罐区' },
  ])
})

test('another’s hazard is not there', async () => {
  const here = await world(() => ({ status: 404, body: { code: 'not-found', detail: '没有这条隐患。' } }))
  const shown = await here.show(HazardPage, { id: 'h1' })
  expect(shown.text()).toContain('没有这条隐患')
  expect(shown.find('section[aria-label="下一步"]').exists()).toBe(false)
})

test('of an open row of a register it says what the register said: a day long gone, and who was to do it', async () => {
  const entered = { registerId: 'r1', register: '台账.csv', row: 2, finder: null, deadline: '2026-10-25', owner: '演示李' }
  const { page: shown } = await page([hazard({ entered })])
  const note = shown.get('.entered')
  expect(note.text()).toMatch(/登记表所载期限 2026-10-25，已过 \d+ 天；责任人 演示李/)
  expect(note.classes()).toContain('gone')
})

test('of a hazard from a register it says who entered it, the day alone, and the finder only as the register names him', async () => {
  const entered = { registerId: 'r1', register: '台账.csv', row: 2, finder: null, deadline: null, owner: null }
  const { page: shown } = await page([hazard({ foundAt: '2019-05-26T00:00:00+08:00', onlyDay: true, entered })])
  const facts = shown.get('.facts').text()
  expect(facts).toContain('发现人登记表未写明')
  expect(facts).toContain('录入人会兴街道办事处 · 安监站站长 · 张甲')
  expect(facts).toContain('2019-05-26')
  expect(facts).not.toContain('00:00')
  const { page: named } = await page([hazard({ onlyDay: true, entered: { ...entered, finder: '演示戊申' } })])
  expect(named.get('.facts').text()).toContain('发现人演示戊申')
})
