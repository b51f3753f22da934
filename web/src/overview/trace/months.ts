import type { TraceActMonth } from '@/api/types'
import { SHORT } from '@/journal/useMonths'

export interface TracedMonth extends TraceActMonth {
  /** First and last day of it, within the period that is traced. */
  from: string
  to: string
  open: boolean
}

const lastDay = (month: string) => {
  const [year, number] = month.split('-').map(Number)
  return `${month}-${new Date(Date.UTC(year!, number!, 0)).getUTCDate()}`
}

/** A short story stands open; of a long one the last month, if that alone is short. */
export function folds(months: TraceActMonth[], from: string, to: string): TracedMonth[] {
  const all = months.reduce((sum, m) => sum + m.acts, 0)
  return months.map((m, i) => {
    const first = `${m.month}-01`
    const last = lastDay(m.month)
    return {
      ...m,
      from: first < from ? from : first,
      to: last > to ? to : last,
      open: all <= SHORT || (i === months.length - 1 && m.acts <= SHORT),
    }
  })
}
