import { newCommandId } from '@/kernel/commandId'

/** A drawn signature of a form: every stroke makes another file, sent under an id of its own. */
export interface DraftSignature {
  commandId: string
  blob: Blob
}

export const drawn = (blob: Blob): DraftSignature => ({ commandId: newCommandId(), blob })
