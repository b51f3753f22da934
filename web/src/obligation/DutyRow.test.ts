import { expect, test } from 'vitest'
import { duty } from '@/test/matters'
import { world } from '@/test/world'
import DutyPage from './DutyPage.vue'
import DutyRow from './DutyRow.vue'

const CLOSED = '2026-11-18T09:00:00+08:00'
const LATER = { id: 'd2', title: '整改：围堰破损', dueAt: '2026-12-05T00:00:00+08:00' }
const row = async (change: object) =>
  (await world(() => ({}))).show(DutyRow, { duty: duty({ closedAt: CLOSED, ...change }), now: Date.parse(CLOSED), whose: true })

test.each([
  ['已展期', { state: 'SUPERSEDED', next: LATER }],
  ['已变更', { state: 'SUPERSEDED', next: { ...LATER, dueAt: '2026-11-21T00:00:00+08:00' } }],
  ['已展期或变更', { state: 'SUPERSEDED' }],
  ['逾期后展期', { state: 'SUPERSEDED', next: LATER, missedAt: '2026-11-17T00:00:00+08:00', dueAt: '2026-11-17T00:00:00+08:00' }],
  ['已免除', { state: 'WAIVED' }],
])('what was let go is called %s with its day, and is not green', async (words, change) => {
  const time = (await row(change)).get('.time')
  expect(time.get('.words').text()).toBe(words)
  expect(time.get('.date').text()).toBe('2026-11-18')
  expect(time.classes()).toEqual(expect.arrayContaining(['over']))
  expect(time.classes()).not.toContain('done')
})

test('what was done in time is green', async () => {
  const page = await row({ state: 'DISCHARGED' })
  expect(page.get('.words').text()).toBe('按期了结')
  expect(page.get('.time').classes()).toContain('done')
  expect(page.get('[role=img]').classes()).toContain('done')
})

test('a duty that was put off leads to the one that came after it, and that one back', async () => {
  const put = duty({ closedAt: CLOSED, state: 'SUPERSEDED', next: LATER })
  const first = await (await world((asked) => ({ body: asked.path === '/api/obligations/d1' ? put : [] }))).show(DutyPage, { id: 'd1' })
  expect(first.text()).toContain('已展期（2026-11-18 09:00）')
  expect(first.get('a[href="/duties/d2"]').text()).toBe('整改：围堰破损')

  const second = duty({ id: 'd2', before: { id: 'd1', title: '整改：围堰破损', dueAt: '2026-11-25T00:00:00+08:00' } })
  const page = await (await world((asked) => ({ body: asked.path === '/api/obligations/d2' ? second : [] }))).show(DutyPage, { id: 'd2' })
  expect(page.text()).toContain('原应于 11-24 24:00')
  expect(page.find('a[href="/duties/d1"]').exists()).toBe(true)
})
