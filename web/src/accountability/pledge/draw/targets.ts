import { newCommandId } from '@/kernel/commandId'
import type { Better, Measure, Target, TargetForm, TargetScope } from '../types'
import { aim } from '../words'

/** A target as it is being written; the key is the form's own, the same for the same target when a draft is found again. */
export interface TargetDraft {
  key: string
  /** Which target of the pledge it was; null where it is new. */
  id: string | null
  text: string
  /** Empty: the ledger does not know it, and a person states its result. */
  measure: string
  scope: TargetScope
  value: string
  unit: string
  better: Better
  /** The target of the level above that it carries. */
  parentTarget: string | null
}

export const emptyTarget = (): TargetDraft => ({
  key: newCommandId(), id: null, text: '', measure: '', scope: 'region', value: '', unit: '起', better: 'atMost', parentTarget: null,
})

/** The one with which a new form begins. */
export const firstTarget = (): TargetDraft => ({ ...emptyTarget(), key: 'first' })

const plain = (typed: string) => typed.replaceAll(/[,，\s%％]/g, '').replaceAll(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** A value as it was typed, full-width figures and a trailing % included; what is no number is none. */
export function valueOf(typed: string): number | null {
  const text = plain(typed)
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** The same target, to be worded anew. */
export const draftOf = (target: Target): TargetDraft => ({ ...wordsOf(target), id: target.id, parentTarget: target.parentTarget?.id ?? null })

/** A target of the level below that carries this one. */
export const carrying = (target: Target): TargetDraft => ({ ...wordsOf(target), id: null, parentTarget: target.id })

function wordsOf(target: Target): Omit<TargetDraft, 'id' | 'parentTarget'> {
  return {
    key: target.id,
    text: target.text,
    measure: target.measure?.id ?? '',
    scope: target.scope,
    value: target.value === null ? '' : String(target.value),
    unit: target.unit ?? '起',
    better: target.better ?? 'atMost',
  }
}

export function formOf(draft: TargetDraft): TargetForm {
  const value = valueOf(draft.value)
  return {
    id: draft.id,
    text: draft.text.trim(),
    measure: draft.measure || null,
    scope: draft.scope,
    value,
    unit: value === null ? null : draft.unit || null,
    better: value === null ? null : draft.better,
    parentTarget: draft.parentTarget,
  }
}

/** The words that a measure and a value say by themselves: 隐患按期整改率不低于95%. */
export function proposed(draft: TargetDraft, measures: readonly Measure[]): string {
  const measure = measures.find((one) => one.id === draft.measure)
  return measure ? `${measure.name}${aim(formOf(draft))}` : ''
}

/** Choosing a measure brings its unit and its comparison; words that only repeated the former choice follow. */
export function changed(draft: TargetDraft, change: Partial<TargetDraft>, measures: readonly Measure[]): TargetDraft {
  const own = draft.text.trim() !== '' && draft.text !== proposed(draft, measures)
  const next = { ...draft, ...change }
  const measure = measures.find((one) => one.id === next.measure)
  if (change.measure !== undefined && measure) Object.assign(next, { unit: measure.unit, better: measure.better })
  if (change.measure === '') Object.assign(next, { unit: '起', better: 'atMost' })
  return own || change.text !== undefined ? next : { ...next, text: proposed(next, measures) }
}

/** One receiver's own share: where the words say the common value, they say this one instead. */
export function shareOf(draft: TargetDraft, value: string): TargetForm {
  const common = formOf(draft)
  const own = formOf({ ...draft, value })
  const said = aim(common)
  return said ? { ...own, text: own.text.replace(said, aim(own)) } : own
}
