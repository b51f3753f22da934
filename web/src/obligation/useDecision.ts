import type { DraftPhoto } from '@/evidence/photos'
import type { DraftSignature } from '@/evidence/signature'
import { useUploads } from '@/evidence/useUploads'
import { useAct, type ActWords } from '@/journal/useAct'
import { useDraft } from '@/kernel/useDraft'
import type { Decision } from '@/api/types'

export interface AnswerDraft {
  yes: '' | 'yes' | 'no'
  reason: string
  words: string
  receiver: string
  signature: DraftSignature | null
}

export interface DoneDraft {
  on: string
  words: string
  place: string
  photos: DraftPhoto[]
}

/** One act on a decision. */
const useDecisionAct = <T extends object>(
  decision: Decision,
  act: string,
  label: string,
  words: Pick<ActWords<T>, 'empty' | 'body' | 'done'>,
) =>
  useAct<T>({
    slot: `decision/${decision.id}/${act}`,
    label: `${label}（${decision.matter.number ?? decision.missed.title}）`,
    path: `/api/decisions/${decision.id}/${act}`,
    ...words,
  })

const unanswered = (): AnswerDraft => ({
  yes: '', reason: '', words: '', receiver: '', signature: null,
})

/** What was typed and never sent, because somebody else was before. */
export function useUnsentAnswer(id: string) {
  const { value, discard } = useDraft<AnswerDraft>(`decision/${id}/answer`, unanswered)
  return { value, discard }
}

export function useAnswering(decision: Decision, done: () => void) {
  const uploads = useUploads()
  return useDecisionAct<AnswerDraft>(decision, 'answer', decision.question, {
    empty: unanswered,
    body: async (v) => ({
      yes: v.yes ? v.yes === 'yes' : null,
      reason: v.reason.trim(),
      words: v.yes === 'yes' && decision.measure === 'exposure' ? v.words.trim() : null,
      receiver: v.yes === 'yes' && decision.measure === 'accountability' ? v.receiver.trim() : null,
      signature: await uploads.uploadSignature(v.signature),
    }),
    done,
  })
}

export function useFulfilling(decision: Decision, done: () => void) {
  const uploads = useUploads()
  return useDecisionAct<DoneDraft>(decision, 'fulfilment', `登记${decision.measureName}`, {
    empty: () => ({ on: decision.today, words: '', place: '', photos: [] }),
    body: async (v) => ({
      on: v.on || null,
      words: v.words.trim(),
      place: v.place.trim(),
      photos: await uploads.uploadPhotos(v.photos),
    }),
    done,
  })
}
