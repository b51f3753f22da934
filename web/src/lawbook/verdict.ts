import { fullText, millis } from '@/kernel/time'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?[+Z]/
const MIDNIGHT = /T00:00:00\+08:00$/
const NOT_TOLD = new Set(['id'])

/** One value of a verdict as a person reads it; a deadline's midnight is 24:00 of the day before. */
export function inWords(value: unknown, codes: Record<string, string>): string {
  if (value === null || value === undefined) return '没有'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.length ? value.map((each) => inWords(each, codes)).join('；') : '没有'
  if (typeof value === 'string' && MOMENT.test(value)) return momentInWords(value)
  return codes[String(value)] ?? String(value)
}

function momentInWords(text: string): string {
  if (!MIDNIGHT.test(text)) return fullText(text)
  const before = new Date(millis(text) - 60_000).toISOString()
  return fullText(before).replace('23:59', '24:00')
}

/** The rows of a table in a verdict; nothing where the value is no table. */
export function rowsOf(value: unknown): Record<string, unknown>[] | null {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object' ? (value as Record<string, unknown>[]) : null
}

/** What a row says; a clock that has not started says nothing of its times. */
export function says(row: Record<string, unknown>): [string, unknown][] {
  return Object.entries(row).filter(([name, value]) => !NOT_TOLD.has(name) && value !== null && value !== false)
}

/** A figure or a list of a rule, in a verdict of what the rule says. */
export interface VerdictNumber {
  id: string
  name: string
  row?: string
  value?: number | null
  unit?: string
  items?: string[]
  unread: boolean
  source?: string
}
