import { expect, test } from 'vitest'
import { usualPeriods } from './periods'

test('the week begins on Monday, and no period goes past today', () => {
  expect(usualPeriods('2026-11-22').map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual([
    '最近七天 2026-11-16 2026-11-22',
    '本周 2026-11-16 2026-11-22',
    '本月 2026-11-01 2026-11-22',
    '上月 2026-10-01 2026-10-31',
  ])
  expect(usualPeriods('2026-11-23')[1]).toEqual({ name: '本周', from: '2026-11-23', to: '2026-11-23' })
})

test('the month before January is December of the year before, and February is as long as it is', () => {
  expect(usualPeriods('2027-01-05')[3]).toMatchObject({ from: '2026-12-01', to: '2026-12-31' })
  expect(usualPeriods('2028-03-01')[3]).toMatchObject({ from: '2028-02-01', to: '2028-02-29' })
})
