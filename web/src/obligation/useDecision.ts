import type { DraftPhoto } from '@/evidence/photos'
import { useUploads } from '@/evidence/useUploads'
import { useCommand } from '@/journal/useCommand'
import { useSubmit } from '@/journal/useSubmit'
import { newCommandId } from '@/kernel/commandId'
import { useDraft } from '@/kernel/useDraft'
import type { Decision } from '@/api/types'

export interface AnswerDraft {
  yes: '' | 'yes' | 'no'
  reason: string
  words: string
  receiver: string
  signature: Blob | null
  signatureId: string
}

export interface DoneDraft {
  on: string
  words: string
  place: string
  photos: DraftPhoto[]
}

/** One act on a decision: a draft that outlives everything but its receipt. */
function useAct<T extends object>(
  decision: Decision,
  act: string,
  label: string,
  empty: () => T,
  body: (draft: T) => Promise<Record<string, unknown>>,
  done: () => void,
) {
  const draft = useDraft(`decision/${decision.id}/${act}`, empty)
  const command = useCommand({
    slot: `decision/${decision.id}/${act}`,
    label: `${label}（${decision.matter.number ?? decision.missed.title}）`,
    draft: draft.key,
    onReceipt: async () => {
      await draft.discard()
      done()
    },
  })
  const { submit, busy, problem } = useSubmit(command, async () => {
    await draft.flush()
    await command.send(`/api/decisions/${decision.id}/${act}`, await body(draft.value.value))
  })
  return { value: draft.value, restored: draft.restored, unanswered: command.unanswered, submit, busy, problem }
}

const unanswered = (): AnswerDraft => ({
  yes: '', reason: '', words: '', receiver: '', signature: null, signatureId: newCommandId(),
})

/** What was typed and never sent, because somebody else was before. */
export function useUnsentAnswer(id: string) {
  const { value, discard } = useDraft<AnswerDraft>(`decision/${id}/answer`, unanswered)
  return { value, discard }
}

export function useAnswering(decision: Decision, done: () => void) {
  const uploads = useUploads()
  const act = useAct<AnswerDraft>(
    decision,
    'answer',
    decision.question,
    unanswered,
    async (v) => ({
      yes: v.yes ? v.yes === 'yes' : null,
      reason: v.reason.trim(),
      words: v.yes === 'yes' && decision.measure === 'exposure' ? v.words.trim() : null,
      receiver: v.yes === 'yes' && decision.measure === 'accountability' ? v.receiver.trim() : null,
      signature: v.signature && (await uploads.upload(v.signature, '签名.png', 'signature', v.signatureId)),
    }),
    done,
  )
  /** Another stroke is another file, to be sent under another id. */
  function sign(drawn: Blob | null) {
    act.value.value.signature = drawn
    act.value.value.signatureId = newCommandId()
  }
  return { ...act, sign }
}

export function useFulfilling(decision: Decision, done: () => void) {
  const uploads = useUploads()
  return useAct<DoneDraft>(
    decision,
    'fulfilment',
    `登记${decision.measureName}`,
    () => ({ on: decision.today, words: '', place: '', photos: [] }),
    async (v) => {
      const photos: string[] = []
      for (const photo of v.photos) photos.push(await uploads.uploadPhoto(photo))
      return { on: v.on || null, words: v.words.trim(), place: v.place.trim(), photos }
    },
    done,
  )
}
