import { expect, test } from 'vitest'
import type { Decision } from '@/api/types'
import { duty, HOUSE_RULE } from '@/test/matters'
import { settled, world, type Answer } from '@/test/world'
import DecisionPage from './DecisionPage.vue'

const decision = (over: Partial<Decision> = {}): Decision => ({
  id: 'd1', measure: 'talk', measureName: '约谈', question: '是否约谈', task: '举行约谈，形成纪要，报告约谈情况',
  matter: { type: 'hazard', id: 'h1', number: 'YH-1' }, missed: duty({ title: '整改：配电箱缺盖板' }), rung: 3,
  ladder: '政府检查发现的一般隐患', says: '请行业监管部门负责人决定是否约谈', after: '5个工作日',
  askedAt: '2026-11-18T09:00:00+08:00', basis: [HOUSE_RULE],
  preconditions: [
    {
      rule: 'SV-YT-LOCAL', title: '市县约谈的条件', verdict: '须由人决定', because: '市县约谈的条件由地方办法规定。',
      question: '本地的约谈办法怎样规定？', basis: [HOUSE_RULE], provisional: true,
    },
  ],
  gap: null, duty: duty({ title: '决定是否约谈' }), following: null, stage: 'OPEN', answer: null, done: null, dropped: null,
  whyNotAnswer: null, whyNotFulfil: null, today: '2026-11-18', ...over,
})
const BY_ANOTHER = {
  yes: false, reason: '再等三天', words: null, receiver: null, signature: 's1', at: '2026-11-18T10:00:00+08:00',
  personName: '演示甲', postName: '局长', partyName: '某局',
}

async function page(states: Decision[], writes: Answer[] = []) {
  const here = await world((asked) => {
    if (asked.method === 'POST') return writes.shift()!
    if (asked.path === '/api/decisions/d1') return { body: states.length > 1 ? states.shift() : states[0] }
    if (asked.path === '/api/climbs') return { body: [] }
    return { status: 404, body: { code: 'not-found', detail: '没有。' } }
  })
  return { here, page: await here.show(DecisionPage, { id: 'd1' }) }
}

test('what the law leaves to people is asked of whoever decides', async () => {
  const { page: shown } = await page([decision()])
  expect(shown.text()).toContain('须由人决定')
  expect(shown.text()).toContain('本地的约谈办法怎样规定？')
  expect(shown.get('form').text()).toContain('没有签名的决定不作数')
})

test('the second is told who decided, and what he typed stays', async () => {
  const taken = { status: 409, body: { code: 'already-decided', detail: '这一级已由某局局长 演示甲决定不约谈。' } }
  const { page: shown } = await page([decision(), decision({ stage: 'NO', answer: BY_ANOTHER })], [taken])
  await shown.get('textarea').setValue('屡催不改，应当约谈')
  await shown.get('form').trigger('submit')
  await settled()
  expect(shown.get('[role=alert]').text()).toContain('演示甲')
  expect(shown.get('textarea').element.value).toBe('屡催不改，应当约谈')

  await shown.get('.command-notice button').trigger('click')
  await settled()
  expect(shown.text()).toContain('决定不约谈')
  expect(shown.get('section[aria-label="没有提交的内容"]').text()).toContain('屡催不改，应当约谈')
})

test('whoever may not decide reads why', async () => {
  const { page: shown } = await page([decision({ whyNotAnswer: '由“某局局长”决定，您现在的岗位不能决定。' })])
  expect(shown.find('form').exists()).toBe(false)
  expect(shown.text()).toContain('您现在的岗位不能决定')
})
