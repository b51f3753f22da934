import { flushPromises } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { hazardItem } from '@/test/matters'
import { settled, world, type Server } from '@/test/world'
import HazardsPage from './HazardsPage.vue'
import HazardTabs from './HazardTabs.vue'

const counts = { listed: 12, handed: 8, working: 30, struckOff: 90, void: 3, total: 143 }
const server: Server = (asked) => {
  if (asked.path !== '/api/hazards') return { body: [] }
  const from = Number(asked.query.get('page') ?? 0)
  const items = Array.from({ length: 2 }, (_, i) => hazardItem({ id: `h${from + i}`, description: `第 ${from + i} 条` }))
  return { body: { items, next: from < 4 ? String(from + 2) : null, counts } }
}
const hazardCalls = (asked: { path: string; query: URLSearchParams }[]) => asked.filter((a) => a.path === '/api/hazards')

test('the five counts add up before one’s eyes, and say so when they do not', async () => {
  const here = await world(server)
  const right = await here.show(HazardTabs, { list: 'all', counts })
  expect(right.text()).toContain('12 + 8 + 30 + 90 + 3 = 143')
  expect(right.text()).toContain('平')
  const wrong = await here.show(HazardTabs, { list: 'all', counts: { ...counts, total: 144 } })
  expect(wrong.text()).toContain('≠ 144')
  expect(wrong.text()).toContain('不平')
})

test('a tab narrows the list and stands in the address', async () => {
  const here = await world(server, { at: '/hazards' })
  const page = await here.show(HazardsPage)
  await page.findAll('[role=tab]')[4]!.trigger('click')
  await settled()
  expect(here.router.currentRoute.value.query).toEqual({ list: 'working' })
  expect(hazardCalls(here.asked).at(-1)!.query.get('list')).toBe('working')
})

test('coming back finds every page that was loaded, at once', async () => {
  const here = await world(server, { at: '/hazards' })
  const page = await here.show(HazardsPage)
  const more = () => page.findAll('button').find((b) => b.text() === '再显示一页')!
  await more().trigger('click')
  await settled()
  expect(page.findAll('[data-row]')).toHaveLength(4)
  page.unmount()
  const again = here.show(HazardsPage)
  await flushPromises()
  expect(document.querySelectorAll('[data-row]')).toHaveLength(4)
  await again
  expect(document.querySelectorAll('[data-row]')).toHaveLength(4)
})

test('an empty list says what will come here and how', async () => {
  const none = { listed: 0, handed: 0, working: 0, struckOff: 0, void: 0, total: 0 }
  const here = await world(() => ({ body: { items: [], next: null, counts: none } }), { at: '/hazards' })
  const page = await here.show(HazardsPage)
  expect(page.text()).toContain('还没有隐患')
  expect(page.findAll('a').some((a) => a.attributes('href') === '/hazards/new' && a.text() === '列第一条')).toBe(true)
})

test('a refusal says what, why by its basis, and can be tried again', async () => {
  let refused = true
  const basis = [{ kind: 'house-rule', law: '本平台规则', article: '', citation: '本平台规则：一次最多看五年', quote: null, verified: true }]
  const here = await world(
    (asked) =>
      refused && asked.path === '/api/hazards' ? { status: 409, body: { code: 'too-long', detail: '时间太长。', basis } } : server(asked),
    { at: '/hazards' },
  )
  const page = await here.show(HazardsPage)
  const notice = page.get('[role=alert]')
  expect(notice.text()).toContain('时间太长。')
  expect(notice.get('.basis').classes()).toContain('house')
  refused = false
  await notice.get('button').trigger('click')
  await settled()
  expect(page.findAll('[data-row]')).toHaveLength(2)
})
