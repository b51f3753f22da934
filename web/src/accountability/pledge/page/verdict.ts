import type { Target, TargetResult } from '../types'

export interface TargetVerdict {
  name: string
  /** A tag's colour, or none for what nobody can say yet. */
  tone: 'green' | 'red' | ''
}

/** What is met and what is not: as long as the year goes on it is only so far. */
export const metNames = (yearOver: boolean) => (yearOver ? { met: '完成', unmet: '未完成' } : { met: '目前达到', unmet: '目前未达到' })

/** Met or not, or why neither can be said: 0 of 0 is never a hundred percent. A person's word on what cannot be counted is his word. */
export function verdictOf(target: Pick<Target, 'measure' | 'value'>, result: TargetResult | undefined, yearOver: boolean): TargetVerdict {
  if (!result) return { name: '—', tone: '' }
  const names = metNames(yearOver || target.value === null)
  if (result.met !== null) return result.met ? { name: names.met, tone: 'green' } : { name: names.unmet, tone: 'red' }
  if (target.measure) return { name: '没有到期的责任', tone: '' }
  return { name: target.value === null ? '待认定' : '待填报', tone: '' }
}
