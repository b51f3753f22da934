import { expect, test } from 'vitest'
import { world } from '@/test/world'
import BooksCard from './BooksCard.vue'

const books = {
  issued: 93, discharged: 52, waived: 1, superseded: 0, open: 40, balanced: true,
  from: '2026-11-01T00:00:00+08:00', to: '2026-12-01T00:00:00+08:00',
}
const card = async (change = {}) =>
  (await world(() => ({}))).show(BooksCard, { title: '对账', books: { ...books, ...change } })

test('books that do not balance say so in red', async () => {
  const sum = (await card({ open: 39, balanced: false })).get('.sum')
  expect(sum.text()).toContain('52 + 1 + 0 + 39 ≠ 93')
  expect(sum.text()).toContain('不平')
  expect(sum.classes()).toContain('late')
})

test('the period ends on its last day', async () => {
  expect((await card()).text()).toContain('11-01 至 11-30')
})
