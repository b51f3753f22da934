/** What each step asks for. The server says which steps there are; this says how they are written down. */
export type StepField =
  | 'post' | 'rectifyBy' | 'note' | 'reason' | 'measures' | 'opinion' | 'ground' | 'duplicateOf' | 'photos' | 'signature'

export interface StepWords {
  fields: readonly StepField[]
  /** On the button that sends it. */
  verb: string
  photos?: string
  say?: string
}

export const STEPS: Readonly<Record<string, StepWords>> = {
  'hand-over': { fields: ['post', 'rectifyBy', 'note'], verb: '交单' },
  signing: { fields: ['signature'], verb: '签收', say: '签收后由本岗整改，期限从交单时起算。' },
  return: { fields: ['reason'], verb: '退单' },
  rectification: { fields: ['measures', 'photos', 'signature'], verb: '报告整改完成', photos: '整改后的照片' },
  acceptance: { fields: ['opinion', 'photos', 'signature'], verb: '验收通过，销号', photos: '验收时的照片（选填）' },
  'send-back': { fields: ['reason', 'rectifyBy'], verb: '退回整改' },
  voiding: { fields: ['ground', 'duplicateOf', 'reason'], verb: '作废' },
}

/** Correcting has a page of its own. */
export const CORRECTION = 'correction'
