import { describe, expect, test } from 'vitest'
import { dayText, dueText, endOfDay, isInReach, lastDayOf, millis, momentText, passed, tension, timeLeft, wallInput, fromWallInput } from './time'

const NOW = Date.parse('2026-11-20T14:18:00+08:00')
const in_ = (hours: number, minutes = 0) => new Date(NOW + (hours * 60 + minutes) * 60_000).toISOString()

describe('time left comes first, in words', () => {
  test.each([
    [in_(1, 42), '剩 1 小时 42 分'],
    [in_(0, 5), '剩 5 分'],
    [in_(0, 0.5), '剩不到 1 分'],
    [in_(2), '剩 2 小时'],
    [in_(9, 42), '剩 9 小时'],
    [in_(24), '剩 1 天'],
    [in_(29), '剩 1 天 5 小时'],
    [in_(75), '剩 3 天'],
    [in_(-0.5), '逾期 30 分'],
    [in_(-38), '逾期 1 天'],
    [in_(-50), '逾期 2 天'],
  ])('%s is %s', (due, words) => expect(timeLeft(due, NOW)).toBe(words))

  test('late means after the moment, not at it', () => {
    expect(tension(in_(0), NOW)).toBe('soon')
    expect(tension(in_(0), NOW + 1)).toBe('missed')
  })

  test('the last day begins 24 hours before', () => {
    expect(tension(in_(24), NOW)).toBe('soon')
    expect(tension(in_(24, 1), NOW)).toBe('calm')
  })
})

describe('dates are the office’s, whatever zone the device keeps', () => {
  test('midnight of the next day is shown as 24:00 of the last', () => {
    expect(dueText('2026-11-18T16:00:00Z', NOW)).toBe('11-18 24:00')
    expect(dueText('2026-11-20T16:00:00Z', NOW)).toBe('今天 24:00')
    expect(dueText('2026-12-31T16:00:00Z', NOW)).toBe('12-31 24:00')
  })
  test('today, tomorrow and another year are said so', () => {
    expect(dueText('2026-11-20T08:00:00Z', NOW)).toBe('今天 16:00')
    expect(dueText('2026-11-21T08:00:00Z', NOW)).toBe('明天 16:00')
    expect(dueText('2027-01-04T08:00:00Z', NOW)).toBe('2027-01-04 16:00')
    expect(momentText('2026-11-19T01:05:00Z', NOW)).toBe('昨天 09:05')
  })
  test('a day of another year says which, by the office’s new year', () => {
    expect(dayText('2026-05-25T16:00:00Z', NOW)).toBe('05-26')
    expect(dayText('2019-05-25T16:00:00Z', NOW)).toBe('2019-05-26')
    expect(dayText('2025-12-31T16:00:00Z', NOW)).toBe('01-01')
    expect(dayText('2025-12-31T15:59:00Z', NOW)).toBe('2025-12-31')
  })
  test('what is typed at the wall clock comes back the same', () => {
    expect(wallInput(NOW)).toBe('2026-11-20T14:18')
    expect(Date.parse(fromWallInput(wallInput(NOW)))).toBe(NOW)
  })
})

describe('a year that is a slip of the hand', () => {
  test('is read where it is kept, in the mean time that Shanghai had by then', () => {
    const kept = '1230-02-03T00:05:43+08:05:43'
    expect(millis(kept)).toBe(Date.parse('1230-02-03T00:00:00+08:00'))
    expect(lastDayOf(kept)).toBe('1230-02-02')
    expect(dueText(kept, NOW)).toBe('1230-02-02 24:00')
    expect(millis('1230-02-03T00:00:00-08:05:43')).toBe(Date.parse('1230-02-03T08:05:43Z'))
    expect(lastDayOf(endOfDay('0026-02-02'))).toBe('0026-02-02')
  })
  test('a moment that cannot be read at all empties no page', () => {
    expect(lastDayOf('no day')).toContain('NaN')
  })
  test.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31T23:59', true],
    ['2200-01-01', false],
    ['0026-11-30', false],
    ['', true],
  ])('%s lies in reach: %s', (day, lies) => expect(isInReach(day)).toBe(lies))
})

test('the bead stands between issue and due and never outside', () => {
  expect(passed(in_(-10), in_(10), NOW)).toBeCloseTo(0.5)
  expect(passed(in_(1), in_(10), NOW)).toBe(0)
  expect(passed(in_(-10), in_(-1), NOW)).toBe(1)
})
