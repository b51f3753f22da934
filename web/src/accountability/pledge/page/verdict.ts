import type { Target, TargetResult } from '../types'

export interface TargetVerdict {
  name: string
  /** A tag's colour, or none for what nobody can say yet. */
  tone: 'green' | 'red' | ''
}

/** 完成, 未完成, or why neither can be said: 0 of 0 is never a hundred percent. */
export function verdictOf(target: Pick<Target, 'measure' | 'value'>, result: TargetResult | undefined): TargetVerdict {
  if (!result) return { name: '—', tone: '' }
  if (result.met !== null) return result.met ? { name: '完成', tone: 'green' } : { name: '未完成', tone: 'red' }
  if (target.measure) return { name: '没有到期的责任', tone: '' }
  return { name: target.value === null ? '待认定' : '待填报', tone: '' }
}
