import { expect, test } from 'vitest'
import type { Answers } from '@/api/types'
import { ARTICLE_41 } from '@/test/matters'
import { world } from '@/test/world'
import AnswersPage from './AnswersPage.vue'

const answer = (change: Partial<Answers['answers'][number]>) => ({
  duty: '行业监管', party: { id: 'p', name: '应急管理局' }, post: { id: 'q', name: '危化岗', personName: '张甲' },
  reason: '危险化学品由应急管理部门负责。', basis: [ARTICLE_41], source: 'pack' as const, gap: false, ...change,
})
const answers: Answers = {
  subject: '甲辰化工', enterprise: { id: 'firm', name: '甲辰化工' }, line: { id: 'hazchem', name: '危险化学品' },
  region: { id: 101, name: '会兴街道', fullName: '湖滨区会兴街道' }, enterprises: [],
  answers: [
    answer({}),
    answer({ duty: '分管领导', post: null, gap: true }),
    answer({ duty: '综合监管', party: null, post: null, gap: true }),
    answer({ duty: '属地监管', post: { id: 'r', name: '站长', personName: null }, gap: true, source: 'edited' }),
  ],
}

async function ask(at: string) {
  const here = await world(() => ({ body: answers }), { at })
  return { here, page: await here.show(AnswersPage) }
}

test('each answer says who, why and on which article; a gap is said, not hidden', async () => {
  const { page } = await ask('/answers?q=甲辰')
  const rows = page.findAll('li.answer').map((li) => li.text())
  expect(rows[0]).toContain('应急管理局 · 危化岗 · 张甲')
  expect(rows[0]).toContain('安全生产法 第四十一条第二款')
  expect(rows[1]).toContain('没有定到岗位')
  expect(rows[2]).toContain('无人负责')
  expect(rows[3]).toContain('岗位暂时无人')
  expect(rows[3]).toContain('本地已调整')
})

test.each([
  ['/answers?q=庙会', { q: '庙会' }],
  ['/answers?enterprise=firm&enterpriseName=甲辰', { enterprise: 'firm' }],
  ['/answers?line=hazchem&region=101', { line: 'hazchem', region: '101' }],
])('%s asks exactly that', async (at, query) => {
  const { here } = await ask(at)
  const asked = here.asked.find((a) => a.path === '/api/answers')!
  expect(Object.fromEntries(asked.query)).toEqual(query)
})

test('half a question is not asked', async () => {
  const { here, page } = await ask('/answers?line=hazchem')
  expect(here.asked.some((a) => a.path === '/api/answers')).toBe(false)
  expect(page.text()).toContain('还没有问')
})
