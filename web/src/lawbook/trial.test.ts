import { expect, test } from 'vitest'
import type { TrialField } from '@/api/types'
import { packed, unpacked } from './link'
import { answersOf, emptyAnswers, missing, questionOf, spoken } from './trial'
import { inWords } from './verdict'
import { cited, emphasised, shortCitations } from './words'

const field = (name: string, kind: TrialField['kind'], more: Partial<TrialField> = {}): TrialField => ({
  name, kind, label: name, required: false, options: [], parts: [], ...more,
})
const FIELDS = [
  field('deaths', 'WHOLE', { required: true, label: '死亡人数' }),
  field('loss', 'DECIMAL'),
  field('at', 'MOMENT'),
  field('night', 'FLAG'),
  field('received', 'OBJECT', { parts: [field('county', 'MOMENT'), field('city', 'MOMENT')] }),
  field('substances', 'LIST', { required: true, parts: [field('name', 'TEXT'), field('tonnes', 'DECIMAL', { required: true })] }),
]
const QUESTION = {
  deaths: 3,
  loss: 0.1,
  at: '2026-11-20T09:00:00+08:00',
  night: false,
  received: { county: '2026-11-20T10:00:00+08:00' },
  substances: [{ name: '氨', tonnes: 24 }],
}

test('a question fills the form and comes back the same', () => {
  const answers = answersOf(FIELDS, QUESTION)
  expect(answers.at).toBe('2026-11-20T09:00')
  expect(questionOf(FIELDS, answers)).toEqual(QUESTION)
})

test('a moment of another zone stands in the form as Beijing time', () => {
  expect(answersOf(FIELDS, { at: '2026-11-20T01:00:00Z' }).at).toBe('2026-11-20T09:00')
})

test('what is left empty is left out, and what is required is named by its path', () => {
  const empty = questionOf(FIELDS, emptyAnswers(FIELDS))
  expect(empty).toEqual({})
  expect(missing(FIELDS, empty)).toEqual(['deaths', 'substances[0].tonnes'])
  expect(missing(FIELDS, { deaths: 1, substances: [{ tonnes: 1 }, { name: '氨' }] })).toEqual(['substances[1].tonnes'])
})

test('what is no number is sent as typed, so that the library says what is wrong', () => {
  expect(questionOf(FIELDS, { ...emptyAnswers(FIELDS), deaths: '三' })).toEqual({ deaths: '三' })
  expect(questionOf(FIELDS, { ...emptyAnswers(FIELDS), loss: '1e308' })).toEqual({ loss: 1e308 })
})

test('a link with rubbish in it fills nothing in', () => {
  expect(answersOf(FIELDS, [1])).toEqual(emptyAnswers(FIELDS))
  expect(answersOf(FIELDS, { at: 'morgen' }).at).toBe('')
})

test('a fault speaks of the field by its Chinese name', () => {
  expect(spoken('deaths 须为整数（不带小数、不加引号）', FIELDS)).toBe('“死亡人数”须为整数（不带小数）')
  expect(spoken('缺少字段 deaths', FIELDS)).toBe('请填写这一项')
})

test('a deadline at midnight is 24:00 of the day before; codes and flags are words', () => {
  expect(inWords('2026-10-11T00:00:00+08:00', {})).toBe('2026-10-10 24:00')
  expect(inWords('2026-10-11T09:30:00+08:00', {})).toBe('2026-10-11 09:30')
  expect(inWords(true, {})).toBe('是')
  expect(inWords(null, {})).toBe('没有')
  expect(inWords(['deaths'], { deaths: '死亡人数' })).toBe('死亡人数')
})

test('the cited sentences are emphasised in their paragraph, overlapping ones too', () => {
  const text = (pieces: { text: string; cited: boolean }[]) => pieces.map((p) => (p.cited ? `[${p.text}]` : p.text)).join('')
  expect(text(emphasised('甲乙丙丁戊', ['乙丙', '丙丁']))).toBe('甲[乙丙][丁]戊')
  expect(text(emphasised('甲乙', ['不在这里']))).toBe('甲乙')
  expect(text(emphasised('甲乙', ['甲乙']))).toBe('[甲乙]')
})

test('a house rule of a verdict never looks like law', () => {
  expect(cited({ kind: 'house-rule', law: '本平台规则', article: '给一日', verified: true }).citation).toBe('本平台规则：给一日')
  expect(cited({ kind: 'document', law: '通知', no: '国发〔2026〕1号', article: '全文', verified: true }).citation).toBe(
    '《通知》（国发〔2026〕1号）全文',
  )
})

test('a question goes into an address and comes out of it; rubbish does not', () => {
  expect(packed(QUESTION)).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(unpacked(packed(QUESTION))).toEqual(QUESTION)
  expect(unpacked('%%%')).toBeUndefined()
  expect(unpacked(btoa('{'))).toBeUndefined()
})

test('a law that is cited several times is named once', () => {
  const of = (kind: 'statute' | 'standard' | 'house-rule', law: string, article: string) => ({
    kind, law, article, citation: '', quote: null, verified: true,
  })
  expect(
    shortCitations([of('standard', 'GB 30871', '5.1'), of('standard', 'GB 30871', '5.2'), of('statute', '安全生产法', '第四条'), of('house-rule', '本平台规则', '给一日')]),
  ).toBe('GB 30871 5.1、5.2；《安全生产法》第四条；本平台规则')
})
