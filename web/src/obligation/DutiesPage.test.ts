import { expect, test } from 'vitest'
import type { ObligationSummary } from '@/api/types'
import { duty } from '@/test/matters'
import { settled, world, ZHANG, type Server } from '@/test/world'
import DutiesPage from './DutiesPage.vue'

const summary: ObligationSummary = {
  overdue: 1, day: 3, week: 10, later: 26, closedThisMonth: 52, parts: { all: 40, do: 25, verify: 12, decide: 3 },
  books: {
    issued: 93, discharged: 52, waived: 1, superseded: 0, open: 40, balanced: true,
    from: '2026-11-01T00:00:00+08:00', to: '2026-12-01T00:00:00+08:00',
  },
}
const missed = duty({
  id: 'late', title: '决定：冷库氨报警器', dueAt: '2026-11-19T00:00:00+08:00', missedAt: '2026-11-19T00:00:00+08:00',
  told: [{ postName: '副局长', personName: '王丙', at: '2026-11-19T00:01:00+08:00' }], action: { label: '去决定', href: '/hazards/h2' },
})
const server: Server = (asked) => {
  if (asked.path === '/api/obligations/summary') return { body: summary }
  if (asked.path === '/api/obligations') return { body: { items: [missed, duty()], next: null } }
  return { body: [] }
}

test('time left stands first, the missed string is broken, and the one action is named by its verb', async () => {
  const here = await world(server, { at: '/duties' })
  const page = await here.show(DutiesPage)
  const rows = page.findAll('li.duty')
  expect(rows[0]!.get('.words').text()).toBe('逾期 1 天')
  expect(rows[0]!.get('[role=img]').text()).toContain('断')
  expect(rows[0]!.get('.act a').text()).toBe('去决定')
  expect(rows[0]!.text()).toContain('王丙（副局长）已知')
  expect(rows[1]!.get('.words').text()).toBe('剩 4 天')
  expect(rows[1]!.get('[role=img]').text()).not.toContain('断')
  expect(rows[1]!.get('[role=img]').attributes('aria-label')).toBe('11-10 交办，应于 11-24 24:00，剩 4 天')
})

test('the books balance beside the list and say their period', async () => {
  const here = await world(server, { at: '/duties' })
  const page = await here.show(DutiesPage)
  const books = page.get('section[aria-label="对账"]')
  expect(books.text()).toContain('52 + 1 + 0 + 40 = 93')
  expect(books.text()).toContain('11-01 至 11-30')
})

test('a figure opens its records, a second press closes them again', async () => {
  const here = await world(server, { at: '/duties' })
  const page = await here.show(DutiesPage)
  const overdue = page.findAll('button.figure')[0]!
  await overdue.trigger('click')
  await settled()
  expect(here.router.currentRoute.value.query).toEqual({ bucket: 'overdue' })
  expect(here.asked.filter((a) => a.path === '/api/obligations').at(-1)!.query.get('bucket')).toBe('overdue')
  await overdue.trigger('click')
  await settled()
  expect(here.router.currentRoute.value.query).toEqual({})
})

test('what was done this month is called so, and its figure opens exactly that', async () => {
  const here = await world(server, { at: '/duties?part=do' })
  const page = await here.show(DutiesPage)
  const done = page.findAll('button.figure').at(-1)!
  expect(done.text()).toBe('52本月办结')
  await done.trigger('click')
  await settled()
  const asked = () => here.asked.filter((a) => a.path === '/api/obligations').at(-1)!.query
  expect([asked().get('state'), asked().get('bucket'), asked().get('part')]).toEqual(['discharged', 'all', 'all'])
  expect(done.attributes('aria-pressed')).toBe('true')
  expect(page.text()).toContain('最近办结的在前')
  await page.findAll('button').find((b) => b.text() === '看未结的')!.trigger('click')
  await settled()
  expect(asked().get('state')).toBe('open')
})

test('a view kept in the address is found again', async () => {
  const here = await world(server, { at: '/duties?view=region&q=冷库' })
  const page = await here.show(DutiesPage)
  const asked = here.asked.find((a) => a.path === '/api/obligations')!
  expect([asked.query.get('view'), asked.query.get('q')]).toEqual(['region', '冷库'])
  expect((page.get('[data-search]').element as HTMLInputElement).value).toBe('冷库')
})

test('whoever holds two posts is told what waits at the other, and opens it there', async () => {
  const own = ZHANG.post!
  const other = { ...own, id: 'post-2', name: '安委办主任', party: { id: 'office', name: '区安委办', kind: 'AGENCY' as const } }
  const quiet = { ...own, id: 'post-3', name: '值班员' }
  const session = { ...ZHANG, posts: [own, other, quiet] }
  const waiting = [{ post: 'post-1', open: 40, overdue: 1 }, { post: 'post-2', open: 3, overdue: 1 }, { post: 'post-3', open: 0, overdue: 0 }]
  const here = await world(
    (asked) => (asked.path === '/api/session/post' ? { body: { ...session, post: other } } : server(asked)),
    { at: '/', session, background: { '/api/obligations/posts': { body: waiting } } },
  )
  const page = await here.show(DutiesPage)
  await settled()
  const others = page.get('[aria-label="另一岗位的待办"]')
  expect(others.findAll('li').map((row) => row.get('span').text().replace(/\s+/g, ''))).toEqual(['另一岗位安委办主任（区安委办）：3项待办，1项逾期'])
  await others.get('button').trigger('click')
  await settled()
  expect(here.asked.filter((a) => a.path === '/api/session/post').map((a) => a.body)).toEqual([{ postId: 'post-2' }])
  expect(here.router.currentRoute.value.path).toBe('/duties')
  expect(page.get('[aria-label="另一岗位的待办"]').text()).toContain('安监站站长')
})
