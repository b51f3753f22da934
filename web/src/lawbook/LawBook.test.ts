import { expect, test, vi } from 'vitest'
import type { Basis, Rule, RuleItem } from '@/api/types'
import { settled, world, type Server } from '@/test/world'
import { packed } from './link'
import LawBookPage from './LawBookPage.vue'
import RulePage from './RulePage.vue'

const statute = (more: Partial<Basis> = {}): Basis => ({
  kind: 'statute', law: '安全生产法', article: '第七十条第一款', citation: '《安全生产法》第七十条第一款', quote: '停止供电', verified: true, ...more,
})
const ours: Basis = {
  kind: 'house-rule', law: '本平台规则', article: '给一个工作日', citation: '本平台规则：给一个工作日', quote: null, verified: true,
}
const item = (more: Partial<RuleItem> = {}): RuleItem => ({
  id: 'HZ-POWER', title: '停止供电', says: '可以通知停止供电。', subject: { id: 'hazard', name: '隐患' }, bases: [statute()],
  citations: ['《安全生产法》第七十条第一款'], from: '2021-09-01', until: null, provisional: false, house: false, judged: true, ...more,
})
const rule = (more: Partial<Rule> = {}): Rule => ({
  ...item(), version: 'HZ-POWER@1', on: '2026-11-20', inForce: true, clock: null, parameters: [], localities: [], actsIn: [], judges: [],
  bases: [
    {
      basis: statute(), kindName: '法律', from: '2021-09-01', until: null, inForce: true, citesArticles: true,
      articles: [{ number: '第七十条', edition: '2021-06-10', paragraphs: ['可以采取通知有关单位停止供电等措施。', '第二款。'] }],
    },
  ],
  ...more,
})
const CLOCK = {
  name: 'clock', title: '期限何时届满', given: { rule: 'HZ-POWER' }, words: { lastDay: '最后一日' }, values: {},
  example: '{"rule":"OTHER","from":"2026-09-30T10:00:00+08:00"}',
  fields: [{ name: 'from', label: '起算时刻', kind: 'MOMENT' as const, required: true, options: [], parts: [] }],
}
const VERDICT = {
  lastDay: '2026-10-08', basis: [{ kind: 'house-rule', law: '本平台规则', article: '给一个工作日', verified: true }],
  because: '第1个工作日是10月8日。', ruleVersion: 'HZ-POWER@1', provisional: true,
}
const listing = (items: RuleItem[]): Server => () => ({
  body: { items, next: null, total: items.length, subjects: [{ id: 'hazard', name: '隐患', rules: 1 }] },
})
const shows = (what: Rule, decide: Server = () => ({ body: VERDICT })): Server => (asked) =>
  asked.path.startsWith('/api/law/rules/') ? { body: what } : decide(asked)
const button = (page: { findAll: (s: string) => { text: () => string; trigger: (e: string) => Promise<void> }[] }, name: string) =>
  page.findAll('button').find((b) => b.text() === name)!

test('provisional rules and house rules are marked at sight', async () => {
  const here = await world(listing([item({ provisional: true }), item({ id: 'B', bases: [ours], house: true }), item({ id: 'C' })]), { at: '/law' })
  const page = await here.show(LawBookPage)
  const rows = page.findAll('[data-row]').map((r) => r.text())
  expect(rows[0]).toContain('待核')
  expect(rows[1]).toContain('本平台规则')
  expect(rows[1]).not.toContain('《')
  expect(rows[2]).not.toContain('待核')
})

test('只看待核 stands in the address and is asked of the server', async () => {
  const here = await world(listing([item()]), { at: '/law' })
  const page = await here.show(LawBookPage)
  await button(page, '只看待核').trigger('click')
  await settled()
  expect(here.router.currentRoute.value.query).toEqual({ provisional: 'true' })
  expect(here.asked.at(-1)!.query.get('provisional')).toBe('true')
})

test('a word that stands nowhere is said to, with what to try instead', async () => {
  const here = await world(listing([]), { at: '/law?q=zzz' })
  expect((await here.show(LawBookPage)).text()).toContain('换个说法再查')
})

test('the article stands in full with the cited words emphasised, and a gist is called a gist', async () => {
  const here = await world(shows(rule()), { at: '/law/HZ-POWER' })
  const page = await here.show(RulePage, { id: 'HZ-POWER' })
  expect(page.findAll('blockquote p')).toHaveLength(2)
  expect(page.get('blockquote mark').text()).toBe('停止供电')
  expect(page.text()).toContain('大意，不是条文')
  expect(page.text()).toContain('本平台尚未用到')
})

test('where neither quote nor article is at hand it says 大意，未核原文', async () => {
  const unread = { ...rule().bases[0]!, basis: statute({ quote: null, verified: false }), articles: [] }
  const here = await world(shows(rule({ bases: [unread], provisional: true })))
  const page = await here.show(RulePage, { id: 'HZ-POWER' })
  expect(page.text()).toContain('大意，未核原文')
  expect(page.text()).toContain('以公布文本为准')
  expect(page.find('blockquote').exists()).toBe(false)
})

test('a locality’s number stands with the country’s and its source', async () => {
  const local: Basis = { ...statute(), kind: 'local-rule', citation: '演示县《规定》第三条' }
  const hours = {
    name: 'hours', says: '有效期', unit: '小时', verified: true, words: [], local: { direction: '只能缩短', source: '地方可以更短' },
    values: [{ key: '特级', value: '4', national: '8', source: local }],
  }
  const here = await world(shows(rule({ parameters: [hours], localities: ['演示县'] })))
  const text = (await here.show(RulePage, { id: 'HZ-POWER' })).text()
  expect(text).toContain('4小时')
  expect(text).toContain('全国 8小时，据演示县《规定》第三条')
})

test('a trial puts the rule in itself, needs no command id, and stands in the address', async () => {
  const here = await world(shows(rule({ judges: [CLOCK] })), { at: '/law/HZ-POWER' })
  const page = await here.show(RulePage, { id: 'HZ-POWER' })
  await button(page, '填入示例').trigger('click')
  await page.get('form').trigger('submit')
  await settled()
  const asked = here.asked.at(-1)!
  expect(asked.body).toEqual({ rule: 'HZ-POWER', from: '2026-09-30T10:00:00+08:00' })
  expect(asked.headers['Idempotency-Key']).toBeUndefined()
  const verdict = page.get('[role=status]')
  expect(verdict.text()).toContain('最后一日')
  expect(verdict.text()).toContain('待核')
  expect(verdict.text()).toContain('第1个工作日是10月8日。')
  expect(here.router.currentRoute.value.query.try).toBe('clock')
})

test('a link that carries a question is answered when it is opened', async () => {
  const ask = packed({ from: '2026-09-30T10:00:00+08:00' })
  const here = await world(shows(rule({ judges: [CLOCK] })), { at: `/law/HZ-POWER?try=clock&ask=${ask}` })
  const page = await here.show(RulePage, { id: 'HZ-POWER' })
  expect(page.find('[role=status]').exists()).toBe(true)
})

test('a fault stands beside its field in Chinese and what was typed stays', async () => {
  const refuse: Server = () => ({
    status: 400,
    body: { code: 'bad-input', detail: 'from 不是存在的时刻', errors: [{ field: 'from', message: 'from 不是存在的时刻' }] },
  })
  const here = await world(shows(rule({ judges: [CLOCK] }), refuse), { at: '/law/HZ-POWER' })
  const page = await here.show(RulePage, { id: 'HZ-POWER' })
  await page.get('form').trigger('submit')
  await vi.waitFor(() => expect(page.text()).toContain('请填写这一项'))
  await button(page, '填入示例').trigger('click')
  await page.get('form').trigger('submit')
  await vi.waitFor(() => expect(page.text()).toContain('“起算时刻”不是存在的时刻'))
  expect((page.get('input[type=datetime-local]').element as HTMLInputElement).value).toBe('2026-09-30T10:00')
})

test('what a rule says on a day is told figure by figure, with whose it is', async () => {
  const asked = {
    name: 'rule', title: '某日在某地怎么规定', given: { id: 'HZ-POWER' }, words: { numbers: '数字和清单' }, values: {},
    example: '{"id":"HZ-POWER","on":"2026-11-20"}',
    fields: [{ name: 'on', label: '哪一天', kind: 'DAY' as const, required: true, options: [], parts: [] }],
  }
  const says = {
    ...VERDICT,
    numbers: [
      { id: 'hours', name: '有效期', row: '特级', unread: false, value: 4, unit: '小时', source: '演示城市《规定》第一条' },
      { id: 'minutes', name: '处理时限', unread: true, value: null },
      { id: 'items', name: '内容', unread: false, items: ['其一', '其二'] },
    ],
  }
  const here = await world(shows(rule({ judges: [asked] }), () => ({ body: says })), { at: '/law/HZ-POWER' })
  const page = await here.show(RulePage, { id: 'HZ-POWER' })
  await button(page, '填入示例').trigger('click')
  await page.get('form').trigger('submit')
  await settled()
  expect(here.asked.at(-1)!.body).toEqual({ id: 'HZ-POWER', on: '2026-11-20' })
  const numbers = page.findAll('.numbers > li').map((n) => n.text())
  expect(numbers[0]).toBe('有效期（特级）4小时据演示城市《规定》第一条')
  expect(numbers[1]).toContain('由地方确定，当地没有规定')
  expect(numbers[1]).toContain('待核')
  expect(numbers[2]).toContain('其二')
})

test('a rule that is not there says so', async () => {
  const here = await world(() => ({ status: 404, body: { code: 'not-found', detail: '没有找到。' } }))
  expect((await here.show(RulePage, { id: 'NOPE' })).text()).toContain('没有这条规则')
})
