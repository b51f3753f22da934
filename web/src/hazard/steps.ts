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
  'hand-over': { fields: ['post', 'rectifyBy', 'note'], verb: '交办' },
  signing: { fields: ['signature'], verb: '签收', say: '签收后整改责任就落在本岗，期限从交办时起算。' },
  return: { fields: ['reason'], verb: '退回' },
  rectification: { fields: ['measures', 'photos', 'signature'], verb: '提交整改', photos: '整改后的照片' },
  acceptance: { fields: ['opinion', 'photos', 'signature'], verb: '核验通过，销号', photos: '核验时的照片（选填）' },
  'send-back': { fields: ['reason', 'rectifyBy'], verb: '退回重改' },
  voiding: { fields: ['ground', 'duplicateOf', 'reason'], verb: '作废' },
}

/** Correcting has a page of its own. */
export const CORRECTION = 'correction'
