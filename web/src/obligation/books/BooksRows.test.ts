import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { BooksPage, BooksRow } from '@/api/types'
import BooksRows from './BooksRows.vue'

const side = { issued: 5, carriedOver: 1, discharged: 3, waived: 0, superseded: 0, open: 2 }
const row = (change: Partial<BooksRow>): BooksRow => ({
  key: 'fire', name: '消防', narrow: 'line=fire', query: 'from=2026-11-01&to=2026-11-30&line=fire',
  ledger: side, movements: side, balanced: true, ...change,
})
const page = (rows: BooksRow[]): BooksPage => ({
  from: '2026-11-01', to: '2026-11-30', region: null, exact: false, line: null, kind: null, by: 'line', rows,
  total: row({ key: '', name: '合计', narrow: null }), comparedAt: null, compared: 0, differences: [], mayExplain: false,
})
const shown = (rows: BooksRow[]) =>
  mount(BooksRows, { props: { books: page(rows) }, global: { stubs: { RouterLink: RouterLinkStub } } })

test('each number opens its records, by exactly its filters', () => {
  const links = shown([row({})]).findAllComponents(RouterLinkStub)
  expect(links[2]!.props('to')).toBe('/books/duties?from=2026-11-01&to=2026-11-30&line=fire&part=discharged')
})

test('a row on which ledger and movements differ says both numbers', () => {
  const list = shown([row({ balanced: false, ledger: { ...side, discharged: 2 } })])
  expect(list.text()).toContain('不平')
  expect(list.get('a[title]').attributes('title')).toBe('台账 2 / 流水 3')
  expect(list.get('a[title]').classes()).toContain('late')
})

test('a row opens its own books, the total does not', async () => {
  const list = shown([row({})])
  expect(list.findAll('button')).toHaveLength(1)
  await list.get('button').trigger('click')
  expect(list.emitted('open')![0]).toEqual([row({})])
})
