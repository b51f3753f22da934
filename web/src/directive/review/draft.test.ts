import { expect, test } from 'vitest'
import { edited, text } from '@/test/directives'
import { corrected, cuts, inOrder, leadBy, likelyCut, movedCut, neighbour, nextOpen, offsetOf, progress, saidOf, spliced } from './draft'

const THREE = text(
  { quote: '形势严峻。', kind: 'background', confidence: 0.5 },
  { quote: '各县要排查，月底前报告。', confidence: 0.8 },
  { quote: '要督办。', confidence: 0.4, reviewed: true },
)
const starts = (all: { start: number }[]) => all.map((s) => s.start)

test('splitting and merging number the others on, and keep every one', () => {
  const halves = text({ quote: '形势严峻。' }, { quote: '各县要排查，' }, { quote: '月底前报告。' }).slice(1)
  const split = spliced(THREE, edited(2, 2, 1, halves, 4))
  expect(split.map((s) => s.no)).toEqual([1, 2, 3, 4])
  expect(split.map((s) => s.quote).join('')).toBe(THREE.map((s) => s.quote).join(''))
  const merged = spliced(split, edited(3, 2, 2, [THREE[1]!], 3))
  expect(merged).toEqual(THREE)
})

test('the order is that of the text, or the least sure first; the one at hand is always there', () => {
  expect(starts(inOrder(THREE, 'text', 'all', null))).toEqual([0, 5, 17])
  expect(starts(inOrder(THREE, 'unsure', 'all', null))).toEqual([17, 0, 5])
  expect(starts(inOrder(THREE, 'text', 'task', null))).toEqual([5, 17])
  expect(starts(inOrder(THREE, 'text', 'task', 0))).toEqual([0, 5, 17])
  expect(starts(inOrder(THREE, 'text', 'open', null))).toEqual([0, 5])
})

test('next and previous stay within the text', () => {
  expect(neighbour(THREE, null, 1)).toBe(0)
  expect(neighbour(THREE, 0, 1)).toBe(5)
  expect(neighbour(THREE, 17, 1)).toBe(17)
  expect(neighbour(THREE, 0, -1)).toBe(0)
})

test('after confirming comes the next that nobody has looked at, round to the beginning', () => {
  expect(nextOpen(THREE, 0)).toBe(5)
  expect(nextOpen(THREE, 5)).toBe(0)
  expect(nextOpen(THREE.map((s) => ({ ...s, reviewed: true })), 0)).toBeNull()
})

test('what has been looked at is counted, tasks apart', () => {
  expect(progress(THREE)).toEqual({ all: 3, reviewed: 1, tasks: 2, tasksReviewed: 1 })
})

test('a correction shows at once; taking a deadline away is not the same as not saying one', () => {
  const dated = { ...THREE[1]!, dueAt: '2026-12-01T00:00:00+08:00' }
  expect(corrected(dated, { kind: 'situation' })).toMatchObject({ kind: 'situation', dueAt: dated.dueAt })
  expect(corrected(dated, { noDue: true }).dueAt).toBeNull()
})

test('what the words only call together is said again by its name, and is not lost when another is taken off', () => {
  const together = { partyId: null, name: '各部门', inferred: false, because: '', note: null, due: null }
  const fire = { partyId: 'fire', name: '市消防救援支队', inferred: true, because: '', note: null, due: null }
  const both = { ...THREE[1]!, co: [together, fire] }
  expect(both.co.map(saidOf)).toEqual([{ name: '各部门' }, { partyId: 'fire' }])
  expect(corrected(both, { co: [{ name: '各部门' }] }).co).toEqual([together])
  expect(corrected(both, { co: [{ partyId: 'fire' }] }).co).toEqual([fire])
})

test('who comes to lead is no longer among those who help; the others stay', () => {
  const agency = (id: string) => ({ partyId: id, name: id, inferred: true, because: '', note: null, due: null })
  const helped = { ...THREE[1]!, lead: [agency('fire')], co: [agency('market'), agency('water')] }
  expect(leadBy(helped, [{ partyId: 'market' }])).toEqual({ lead: [{ partyId: 'market' }], co: [{ partyId: 'water' }] })
  expect(leadBy(helped, [{ partyId: 'forestry' }])).toEqual({ lead: [{ partyId: 'forestry' }] })
})

test('a cut is offered at the stop nearest the middle, and moves within the words', () => {
  const quote = '  各县要排查，各部门要督办，月底前报告。\n'
  expect(cuts(quote)).toEqual([8, 15])
  expect(likelyCut(quote)).toBe(quote.indexOf('各部门'))
  expect(movedCut(quote, 8, 1, true)).toBe(15)
  expect(movedCut(quote, 15, 1, true)).toBe(15)
  expect(movedCut(quote, 3, -1, false)).toBe(3)
  expect(likelyCut('好\n')).toBeNull()
})

test('the server counts code points: a rare character is one, and is never cut in two', () => {
  const [first] = text({ quote: '𠮷县要排查，报告。' })
  expect(movedCut(first!.quote, 2, -1, false)).toBeGreaterThan(0)
  expect(offsetOf({ ...first!, start: 10 }, first!.quote.indexOf('报告'))).toBe(16)
})
