import type { Instant } from '@/api/types'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Asia/Shanghai has kept +08:00 since 1991; the device's own zone never counts. */
const SHANGHAI = 8 * HOUR

export type Tension = 'calm' | 'soon' | 'missed'

interface Wall {
  year: string
  month: string
  day: string
  hour: string
  minute: string
  weekday: string
  dayNumber: number
}

function wallOf(ms: number): Wall {
  const d = new Date(ms + SHANGHAI)
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    year: String(d.getUTCFullYear()).padStart(4, '0'),
    month: two(d.getUTCMonth() + 1),
    day: two(d.getUTCDate()),
    hour: two(d.getUTCHours()),
    minute: two(d.getUTCMinutes()),
    weekday: '周' + '日一二三四五六'.charAt(d.getUTCDay()),
    dayNumber: Math.floor((ms + SHANGHAI) / DAY),
  }
}

/** As the server writes it: before 1901 Shanghai kept its own mean time, `+08:05:43`, which `Date.parse` cannot read. */
const MEAN_TIME = /([+-])(\d{2}):(\d{2}):(\d{2})$/

export function millis(at: Instant): number {
  const [offset, sign, hours, minutes, seconds] = MEAN_TIME.exec(at) ?? []
  if (!offset) return Date.parse(at)
  const ahead = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000
  return Date.parse(`${at.slice(0, -offset.length)}Z`) - (sign === '-' ? -ahead : ahead)
}

function span(ms: number, late: boolean): string {
  if (ms < MINUTE) return '不到 1 分'
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} 分`
  if (ms < 3 * HOUR) {
    const minutes = Math.floor((ms % HOUR) / MINUTE)
    return `${Math.floor(ms / HOUR)} 小时${minutes ? ` ${minutes} 分` : ''}`
  }
  if (ms < DAY) return `${Math.floor(ms / HOUR)} 小时`
  if (!late && ms < 2 * DAY) {
    const hours = Math.floor((ms % DAY) / HOUR)
    return `1 天${hours ? ` ${hours} 小时` : ''}`
  }
  return `${Math.floor(ms / DAY)} 天`
}

/** Late means after `dueAt`, never at it. */
export function timeLeft(dueAt: Instant, now: number): string {
  const left = millis(dueAt) - now
  return left >= 0 ? `剩${gap(span(left, false))}` : `逾期${gap(span(-left, true))}`
}

function gap(text: string): string {
  return text.startsWith('不') ? text : ` ${text}`
}

export function tension(dueAt: Instant, now: number): Tension {
  const left = millis(dueAt) - now
  if (left < 0) return 'missed'
  return left <= DAY ? 'soon' : 'calm'
}

/** 24:00 of the last day is kept as 00:00 of the next and shown as 24:00. */
export function dueText(dueAt: Instant, now: number): string {
  const ms = millis(dueAt)
  const midnight = (ms + SHANGHAI) % DAY === 0
  const wall = wallOf(midnight ? ms - 1 : ms)
  const today = wallOf(now)
  const clock = midnight ? '24:00' : `${wall.hour}:${wall.minute}`
  if (wall.dayNumber === today.dayNumber) return `今天 ${clock}`
  if (wall.dayNumber === today.dayNumber + 1) return `明天 ${clock}`
  const year = wall.year === today.year ? '' : `${wall.year}-`
  return `${year}${wall.month}-${wall.day} ${clock}`
}

export function momentText(at: Instant, now: number): string {
  const wall = wallOf(millis(at))
  const today = wallOf(now)
  const clock = `${wall.hour}:${wall.minute}`
  if (wall.dayNumber === today.dayNumber) return clock
  if (wall.dayNumber === today.dayNumber - 1) return `昨天 ${clock}`
  const year = wall.year === today.year ? '' : `${wall.year}-`
  return `${year}${wall.month}-${wall.day} ${clock}`
}

export function fullText(at: Instant): string {
  const w = wallOf(millis(at))
  return `${w.year}-${w.month}-${w.day} ${w.hour}:${w.minute}`
}

/** With its year, unless that is this one. */
export function dayText(at: Instant, now: number): string {
  const w = wallOf(millis(at))
  return w.year === wallOf(now).year ? `${w.month}-${w.day}` : dateText(at)
}

export function dateText(at: Instant): string {
  return todayOf(millis(at))
}

/** Today by the office's wall clock: `2026-11-20`. */
export function todayOf(now: number): string {
  return wallInput(now).slice(0, 10)
}

export function todayText(now: number): string {
  const w = wallOf(now)
  return `${Number(w.month)} 月 ${Number(w.day)} 日 ${w.weekday}`.replaceAll(' ', '\u00a0')
}

/** `2026-11-20T16:00` as typed at the office's wall clock. */
export function wallInput(ms: number): string {
  const w = wallOf(ms)
  return `${w.year}-${w.month}-${w.day}T${w.hour}:${w.minute}`
}

export function fromWallInput(text: string): Instant {
  return `${text.length === 16 ? `${text}:00` : text}+08:00`
}

/** The last day of a deadline, as `2026-11-20`: its 24:00 is kept as 00:00 of the next. */
export function lastDayOf(dueAt: Instant): string {
  return todayOf(millis(dueAt) - 1)
}

const EARLIEST = 1900
const LATEST = 2199
/** As the server says it. */
export const OUT_OF_REACH = `日期应在${EARLIEST}年到${LATEST}年之间，请核对年份。`

/** Whether a day as it is typed, `2026-11-20`, has a year that calendar and people may mean; no day at all has none to be wrong. */
export function isInReach(day: string): boolean {
  const year = Number(day.split('-')[0])
  return !day || (year >= EARLIEST && year <= LATEST)
}

/** How many days after a day, `2026-11-20`, today is; negative before it. */
export function daysSince(day: string, now: number): number {
  return wallOf(now).dayNumber - Math.floor(Date.parse(day) / DAY)
}

/** 24:00 of a day. */
export function endOfDay(day: string): Instant {
  return fromWallInput(wallInput(Date.parse(`${day}T00:00:00+08:00`) + DAY))
}

/** Where the bead stands between issue and due, 0 to 1. */
export function passed(issuedAt: Instant, dueAt: Instant, now: number): number {
  const from = millis(issuedAt)
  const to = millis(dueAt)
  if (to <= from) return 1
  return Math.min(1, Math.max(0, (now - from) / (to - from)))
}
