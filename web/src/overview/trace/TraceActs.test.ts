import { expect, test } from 'vitest'
import { settled, world } from '@/test/world'
import { folds } from './months'
import TraceActs from './TraceActs.vue'

const act = (no: number) => ({
  no, at: '2026-09-14T09:00:00+08:00', kind: 'k', title: `第${no}件`, subject: null, actor: null, details: [], photos: [],
  commandId: null, entryHash: null, sealed: true,
})
const LONG = [
  { month: '2026-08', acts: 120 },
  { month: '2026-09', acts: 3 },
]
const QUERY = { kind: 'region', id: '101', from: '2026-08-10', to: '2026-09-20' }

async function shown(months: { month: string; acts: number }[]) {
  const here = await world((asked) => ({
    body: asked.path === '/api/trace/months' ? months : { items: [act(1), act(2)], next: null },
  }))
  const wrapper = await here.show(TraceActs, { query: QUERY, from: '2026-08-10', to: '2026-09-20' })
  const reads = () => here.asked.filter((a) => a.path === '/api/trace/acts').map((a) => [a.query.get('from'), a.query.get('to')])
  return { wrapper, reads }
}

test('a long story is folded by month with its numbers; only what is opened is read', async () => {
  const { wrapper, reads } = await shown(LONG)
  expect(wrapper.findAll('summary').map((each) => each.text())).toEqual(['2026年8月 120 条', '2026年9月 3 条'])
  expect(wrapper.find('h2').text()).toBe('经过 123 条')
  expect(reads()).toEqual([['2026-09-01', '2026-09-20']])
  expect(wrapper.text()).toContain('整段经过在导出的文书里')

  const august = wrapper.findAll('details')[0]!
  ;(august.element as HTMLDetailsElement).open = true
  await august.trigger('toggle')
  await settled()
  expect(reads().at(-1)).toEqual(['2026-08-10', '2026-08-31'])
  expect(wrapper.text()).not.toContain('整段经过在导出的文书里')
  wrapper.unmount()
})

test('a short story stands open as a whole', () => {
  const all = folds([{ month: '2026-01', acts: 4 }, { month: '2026-02', acts: 5 }], '2026-01-05', '2026-02-28')
  expect(all.map((m) => [m.open, m.from, m.to])).toEqual([
    [true, '2026-01-05', '2026-01-31'],
    [true, '2026-02-01', '2026-02-28'],
  ])
  expect(folds([{ month: '2028-02', acts: 21 }], '2028-01-01', '2028-12-31')).toMatchObject([{ open: false, to: '2028-02-29' }])
})

test('nothing done is said, not shown as an empty fold', async () => {
  const { wrapper } = await shown([])
  expect(wrapper.text()).toContain('这段时间没有记录。')
  wrapper.unmount()
})
