import type { DraftPhoto } from '@/evidence/photos'
import { useUploads } from '@/evidence/useUploads'
import type { PostNamed } from '@/api/types'
import { useAct } from '@/journal/useAct'
import { endOfDay } from '@/kernel/time'
import type { Task } from '../types'
import { STEPS, type StepField, type StepWords } from './steps'

export interface PartDraft {
  title: string
  post: PostNamed | null
  /** The post's own where it is empty. */
  regionId: number | null
  due: string
}
export const emptyPart = (): PartDraft => ({ title: '', post: null, regionId: null, due: '' })

const empty = () => ({
  text: '', unfinished: '', opinion: '', reason: '', until: '', dueAt: '',
  grant: undefined as boolean | undefined, holds: undefined as boolean | undefined,
  evidence: [] as DraftPhoto[], documents: [] as DraftPhoto[], leadPost: null as PostNamed | null, parts: [emptyPart()],
})

/** One step on one task: its draft, its command, its conflict. */
export function useTaskStep(task: () => Task, next: Task['next'][number], done: () => Promise<void>) {
  const id = task().id
  const words: StepWords = STEPS[next.step] ?? { fields: [], verb: next.name }
  const has = (field: StepField) => words.fields.includes(field)
  const uploads = useUploads()

  async function body(v: ReturnType<typeof empty>): Promise<Record<string, unknown>> {
    const written: Record<StepField, unknown> = {
      text: v.text.trim(),
      unfinished: v.unfinished.trim() || null,
      opinion: v.opinion.trim(),
      reason: v.reason.trim(),
      until: v.until ? endOfDay(v.until) : null,
      dueAt: v.dueAt ? endOfDay(v.dueAt) : null,
      grant: v.grant ?? null,
      holds: v.holds ?? null,
      evidence: await uploads.uploadPhotos([...v.evidence, ...v.documents]),
      leadPost: v.leadPost?.id ?? null,
      parts: v.parts.map((part) => ({
        title: part.title.trim() || null, leadPost: part.post?.id ?? null, regionId: part.regionId, dueAt: part.due ? endOfDay(part.due) : null,
      })),
    }
    return Object.fromEntries([['version', task().version], ...words.fields.map((field) => [field, written[field]])])
  }

  const act = useAct({
    slot: `task/${id}/${next.step}`,
    label: () => `${next.name}（${task().number}）`,
    path: next.href,
    empty,
    body,
    done,
  })

  return { act, words, has }
}
