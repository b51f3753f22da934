import { expect, test } from 'vitest'
import { ref } from 'vue'
import type { JournalEntry } from '@/api/types'
import { world } from '@/test/world'
import TimeLineCard from './TimeLineCard.vue'

const act = (no: number, month: string): JournalEntry => ({
  no, at: `${month}-14T09:00:00+08:00`, kind: 'k', title: `第${no}件`, subject: null, actor: null, details: [], photos: [],
  commandId: null, entryHash: null, sealed: true,
} as unknown as JournalEntry)
const ALL = [...Array.from({ length: 9 }, (_, i) => act(i, '2026-08')), ...Array.from({ length: 4 }, (_, i) => act(20 + i, '2026-09'))]

async function shown(entries: JournalEntry[]) {
  const here = await world(() => ({}))
  const timeLine = { entries: ref(entries), problem: ref(null), reload: async () => {} }
  return here.show(TimeLineCard, { timeLine })
}

test('a long time line stands by months, the last of them open', async () => {
  const card = await shown(ALL)
  expect(card.findAll('summary').map((each) => each.text())).toEqual(['2026年8月 9 条', '2026年9月 4 条'])
  expect(card.findAll('.entry')).toHaveLength(4)
  card.unmount()
})

test('a short one stands as a whole', async () => {
  const card = await shown(ALL.slice(0, 10))
  expect(card.findAll('summary')).toHaveLength(0)
  expect(card.findAll('.entry')).toHaveLength(10)
  card.unmount()
})

test('on a phone it is folded with its number', async () => {
  const before = window.matchMedia
  window.matchMedia = ((query: string) => ({ ...before(query), matches: true, addEventListener: () => {}, removeEventListener: () => {} })) as typeof before
  const card = await shown(ALL.slice(0, 3))
  expect(card.get('summary').text()).toBe('时间线 3 条')
  expect(card.get('details').attributes('open')).toBeUndefined()
  card.unmount()
  window.matchMedia = before
})
