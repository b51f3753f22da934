import type { TrialField } from '@/api/types'
import { millis, wallInput, fromWallInput } from '@/kernel/time'

/** What stands in the form: text for one value, a group of texts for an object, groups for a list. */
export type Group = Record<string, string>
export type Answers = Record<string, string | Group | Group[]>

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

export function emptyAnswers(fields: TrialField[]): Answers {
  return Object.fromEntries(fields.map((f) => [f.name, emptyOf(f)]))
}

export function emptyGroup(parts: TrialField[]): Group {
  return Object.fromEntries(parts.map((p) => [p.name, '']))
}

function emptyOf(field: TrialField): string | Group | Group[] {
  if (field.kind === 'OBJECT') return emptyGroup(field.parts)
  return field.kind === 'LIST' ? [emptyGroup(field.parts)] : ''
}

/** The question as the command takes it: what is left empty is left out, and what is no number is sent as it stands. */
export function questionOf(fields: TrialField[], answers: Answers): Record<string, unknown> {
  const question: Record<string, unknown> = {}
  for (const field of fields) {
    const value = valueOf(field, answers[field.name] ?? emptyOf(field))
    if (value !== undefined) question[field.name] = value
  }
  return question
}

function valueOf(field: TrialField, answer: string | Group | Group[]): unknown {
  if (field.kind === 'LIST') {
    const rows = (answer as Group[]).map((row) => questionOf(field.parts, row)).filter((row) => Object.keys(row).length)
    return rows.length ? rows : undefined
  }
  if (field.kind === 'OBJECT') {
    const group = questionOf(field.parts, answer as Group)
    return Object.keys(group).length ? group : undefined
  }
  const text = String(answer).trim()
  if (!text) return undefined
  if (field.kind === 'WHOLE' || field.kind === 'DECIMAL') return NUMBER.test(text) ? Number(text) : text
  if (field.kind === 'FLAG') return text === 'true'
  return field.kind === 'MOMENT' ? fromWallInput(text) : text
}

/** The form filled from a question; what the form does not know is left. */
export function answersOf(fields: TrialField[], question: unknown): Answers {
  const given = isGroup(question) ? question : {}
  return Object.fromEntries(fields.map((f) => [f.name, answerOf(f, given[f.name])]))
}

function answerOf(field: TrialField, value: unknown): string | Group | Group[] {
  if (value === undefined || value === null) return emptyOf(field)
  if (field.kind === 'LIST') {
    return Array.isArray(value) && value.length ? value.map((row) => answersOf(field.parts, row) as Group) : emptyOf(field)
  }
  if (field.kind === 'OBJECT') return answersOf(field.parts, value) as Group
  const text = Array.isArray(value) ? value.join('、') : String(value)
  if (field.kind !== 'MOMENT') return text
  return Number.isNaN(millis(text)) ? '' : wallInput(millis(text))
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Where required answers are missing, by the path by which the server names a field. */
export function missing(fields: TrialField[], question: Record<string, unknown>, path = ''): string[] {
  return fields.flatMap((field) => {
    const here = path + field.name
    const value = question[field.name]
    if (value === undefined) {
      if (!field.required) return []
      if (field.kind !== 'LIST') return [here]
      const first = missing(field.parts, {}, `${here}[0].`)
      return first.length ? first : [`${here}[0]`]
    }
    if (field.kind === 'OBJECT') return missing(field.parts, value as Record<string, unknown>, `${here}.`)
    if (field.kind !== 'LIST') return []
    return (value as Record<string, unknown>[]).flatMap((row, n) => missing(field.parts, row, `${here}[${n}].`))
  })
}

/** The server names fields as the command does; a person reads their Chinese names. */
export function spoken(message: string, fields: TrialField[]): string {
  if (message.startsWith('缺少字段')) return '请填写这一项'
  const names = fields.flatMap((f) => [f, ...f.parts]).sort((a, b) => b.name.length - a.name.length)
  return names
    .reduce((text, f) => text.replace(new RegExp(`(?<![A-Za-z])${f.name}(?![A-Za-z0-9])`, 'g'), `“${f.label}”`), message)
    .replace('（不加引号）', '')
    .replace('（不带小数、不加引号）', '（不带小数）')
    .replace(/”\s+(?=\p{Script=Han})/gu, '”')
}
