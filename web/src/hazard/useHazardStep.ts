import { computed } from 'vue'
import type { Hazard, HazardForm, HazardNext } from '@/api/types'
import type { DraftPhoto } from '@/evidence/photos'
import type { DraftSignature } from '@/evidence/signature'
import { useUploads } from '@/evidence/useUploads'
import { useAct } from '@/journal/useAct'
import { fromWallInput } from '@/kernel/time'
import { useRecord } from '@/kernel/useRecord'
import { STEPS, type StepField, type StepWords } from './steps'

/** In the place of a criterion's id: the judge writes down what the published text says. */
export const PUBLISHED = 'published'

export interface PublishedCriterion {
  law: string
  article: string
  text: string
}

export interface StepDraft {
  postId: string
  rectifyBy: string
  note: string
  reason: string
  measures: string
  opinion: string
  ground: string
  duplicateOf: string
  criterion: string
  otherIndustry: boolean
  stated: PublishedCriterion
  until: string
  texts: Record<string, string>
  photos: DraftPhoto[]
  signature: DraftSignature | null
}

const empty = (): StepDraft => ({
  postId: '', rectifyBy: '', note: '', reason: '', measures: '', opinion: '', ground: '', duplicateOf: '',
  criterion: '', otherIndustry: false, stated: { law: '', article: '', text: '' }, until: '', texts: {},
  photos: [], signature: null,
})

/** What is no number is left out, and the server says that it is missing. */
function numberOf(text: string | undefined): number | null {
  const typed = (text ?? '').replaceAll(/[,，\s]/g, '')
  return typed && Number.isFinite(Number(typed)) ? Number(typed) : null
}

/** One step on one hazard: its draft, its command, its conflict. */
export function useHazardStep(hazard: () => Hazard, next: HazardNext, done: () => Promise<void>) {
  const id = hazard().id
  const words: StepWords = STEPS[next.step] ?? { fields: [], verb: next.name }
  const has = (field: StepField) => words.fields.includes(field)
  const uploads = useUploads()
  const offered = useRecord<HazardForm>(has('post') ? '/api/hazards/form' : null, () => ({ party: hazard().party.id }))

  async function body(v: StepDraft): Promise<Record<string, unknown>> {
    const photos = await uploads.uploadPhotos(v.photos)
    const signature = await uploads.uploadSignature(v.signature)
    const written: Record<StepField, Record<string, unknown>> = {
      post: { postId: v.postId || null },
      rectifyBy: { rectifyBy: v.rectifyBy ? fromWallInput(v.rectifyBy) : null },
      note: { note: v.note.trim() || null },
      reason: { reason: v.reason.trim() },
      measures: { measures: v.measures.trim() },
      opinion: { opinion: v.opinion.trim() },
      ground: { ground: v.ground || null },
      duplicateOf: { duplicateOf: v.ground === 'duplicate' ? v.duplicateOf || null : null },
      criterion: v.criterion === PUBLISHED
        ? { criterion: null, stated: v.stated }
        : { criterion: v.criterion || null, otherIndustry: v.otherIndustry || null },
      until: { until: v.until ? fromWallInput(v.until) : null },
      photos: { photos },
      signature: { signature },
    }
    const texts = words.texts?.map((text) => [text.key, text.number ? numberOf(v.texts[text.key]) : (v.texts[text.key] ?? '').trim()]) ?? []
    return Object.assign({ version: hazard().version }, Object.fromEntries(texts), ...words.fields.map((field) => written[field]))
  }

  const act = useAct({
    slot: `hazard/${id}/${next.step}`,
    label: () => `${next.name}（${hazard().number}）`,
    path: next.href,
    method: next.method === 'PUT' ? 'PUT' : 'POST',
    empty,
    body,
    done,
  })

  return { act, words, has, posts: computed(() => offered.record.value?.posts ?? []) }
}
