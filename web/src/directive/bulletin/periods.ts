export interface Period {
  name: string
  from: string
  to: string
}

const DAY = 24 * 60 * 60 * 1000

/** The days that bulletins are usually of, up to today (`2026-11-20`) and no further. */
export function usualPeriods(today: string): Period[] {
  const now = Date.parse(today)
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  const weekday = (new Date(now).getUTCDay() + 6) % 7
  const firstOfMonth = `${today.slice(0, 7)}-01`
  const lastOfMonthBefore = day(Date.parse(firstOfMonth) - DAY)
  return [
    { name: '最近七天', from: day(now - 6 * DAY), to: today },
    { name: '本周', from: day(now - weekday * DAY), to: today },
    { name: '本月', from: firstOfMonth, to: today },
    { name: '上月', from: `${lastOfMonthBefore.slice(0, 7)}-01`, to: lastOfMonthBefore },
  ]
}
