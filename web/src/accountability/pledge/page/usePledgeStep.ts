import type { DraftPhoto } from '@/evidence/photos'
import type { DraftSignature } from '@/evidence/signature'
import { useUploads } from '@/evidence/useUploads'
import { useAct } from '@/journal/useAct'
import { doubtsOf, useSecondAsking } from '../draw/figures'
import { valueOf } from '../draw/targets'
import type { Pledge, PledgeNext } from '../types'
import { STEPS, type StepField, type StepWords } from './steps'

const empty = () => ({
  reason: '', opinion: '', signature: null as DraftSignature | null,
  no: null as number | null, value: '', met: undefined as boolean | undefined, source: '', evidence: [] as DraftPhoto[],
})

/** One step on one pledge. */
export function usePledgeStep(pledge: () => Pledge, next: PledgeNext, done: () => Promise<void>) {
  const words: StepWords = STEPS[next.step] ?? { fields: [], verb: next.name }
  const has = (field: StepField) => words.fields.includes(field)
  const uploads = useUploads()
  /** What the ledger does not count, a person states; of words alone, whether they came true. */
  const stated = () => pledge().targets.filter((target) => target.measure === null)
  const slot = `pledge/${pledge().id}/${next.step}`
  const act = useAct({
    slot,
    label: () => `${next.name}（${pledge().number}）`,
    path: next.href,
    empty,
    body: async (v) => ({
      version: pledge().version,
      ...(has('reason') && { reason: v.reason.trim() }),
      ...(has('opinion') && { opinion: v.opinion.trim() }),
      ...(has('signature') && { signature: await uploads.uploadSignature(v.signature) }),
      ...(has('outcome') && {
        no: v.no,
        value: valueOf(v.value),
        met: v.met ?? null,
        source: v.source.trim(),
        evidence: await uploads.uploadPhotos(v.evidence),
      }),
    }),
    done,
  })
  /** What is promised is looked at once more by whoever issues it and by whoever signs it. */
  const binds = next.step === 'issuing' || next.step === 'signing'
  const meant = useSecondAsking(() => (binds ? doubtsOf(pledge().proposed?.targets ?? pledge().targets) : []))
  const submit = async () => {
    if (meant.isMeant()) await act.submit()
  }
  return { act: { ...act, submit }, words, has, stated, doubted: meant.shown }
}
