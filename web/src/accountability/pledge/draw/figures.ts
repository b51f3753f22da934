import { computed, ref } from 'vue'
import type { Target } from '../types'
import { figure } from '../words'
import { valueOf } from './targets'

const DIGITS = '〇一二三四五六七八九'
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 二十五: 25. */
function inFigures(written: string): number {
  let all = 0
  let digit = 0
  for (const one of written.replaceAll('两', '二').replaceAll('零', '〇')) {
    const power = POWERS[one]
    if (power) all += (digit || 1) * power
    digit = power ? 0 : DIGITS.indexOf(one)
  }
  return all + digit
}

const COMPARED = '不超过|不高于|不多于|不大于|不低于|不少于|不小于|至少|至多|最少|最多'
const FIGURE = new RegExp(String.raw`(第|${COMPARED})?\s*([\d０-９][\d０-９,，.．]*|[零〇一二两三四五六七八九十百千]+)\s*`, 'g')

/** The figures that the words have in one unit. 第二项 counts nothing, and 一起 does so only after a comparison. */
const figuresIn = (text: string, unit: string): number[] =>
  [...text.replaceAll('％', '%').matchAll(FIGURE)]
    .filter(({ input, index, 0: whole }) => input.startsWith(unit, index + whole.length))
    .filter(([, before, number]) => before !== '第' && (before || number !== '一'))
    .map(([, , number = '']) => valueOf(number) ?? inFigures(number))

type Said = Pick<Target, 'text' | 'value' | 'unit'>

/** Why words and value cannot both be meant: 不超过 2 起 beside the value 1. Empty where the words name the value, or no figure at all. */
export function doubtOf({ text, value, unit }: Said): string {
  if (value === null || !unit) return ''
  const said = figuresIn(text, unit)
  if (!said.length || said.includes(value)) return ''
  return `文字写的是“${said.map((one) => figure(one, unit)).join('、')}”，目标值是“${figure(value, unit)}”，两处不一致，请核对。`
}

/** Each once, with the words that it is about. */
export const doubtsOf = (targets: readonly Said[]): string[] => [
  ...new Set(targets.flatMap((one) => (doubtOf(one) ? [`“${one.text}”：${doubtOf(one)}`] : []))),
]

/** What is in doubt goes out only when it is asked for once more, and then exactly as it was shown. */
export function useSecondAsking(doubts: () => string[]) {
  const asked = ref<string[]>([])
  const shown = computed(() => (asked.value.join() === doubts().join() ? asked.value : []))
  function isMeant(): boolean {
    if (shown.value.length) return true
    asked.value = doubts()
    return !asked.value.length
  }
  return { shown, isMeant }
}
