import type { PostNamed } from '@/api/types'
import { newCommandId } from '@/kernel/commandId'
import { endOfDay, fullText, lastDayOf, millis } from '@/kernel/time'
import type { Addressee, TaskProposals } from '../types'
import { postOf } from '../useAddressees'

export type Proposal = TaskProposals['tasks'][number]

/** One task as it will be issued: of a sentence, to one post, for one region. */
export interface IssueRow {
  key: string
  /** Of its sentence: numbers move when somebody splits or merges. */
  start: number
  chosen: boolean
  /** Whether a person gave the sentence to one more. */
  added: boolean
  region: { id: number; name: string } | null
  post: PostNamed | null
  why: string
  due: string
  /** The words' own deadline for whom it goes to. */
  said: string | null
  /** Whether another post is being chosen. */
  choosing: boolean
  /** Why it could not be issued. */
  refused: string
}

export const NOBODY: Addressee = { region: null, party: null, post: null, because: '' }

export const dayOf = (dueAt: string | null) => (dueAt ? lastDayOf(dueAt) : '')

/** The words' own hour, where nobody has chosen another day. */
const asSaid = ({ said, due }: IssueRow) => (said && due === lastDayOf(said) ? said : null)

export const dueAtOf = (row: IssueRow) => asSaid(row) ?? (row.due ? endOfDay(row.due) : null)

export function isPast(row: IssueRow, now: number): boolean {
  const dueAt = dueAtOf(row)
  return dueAt !== null && millis(dueAt) <= now
}

/** What still has to be said before they can go out: `缺承办岗位、期限`, `期限已过`; nothing where all is said. */
export function wantOf(rows: readonly IssueRow[], now: number): string {
  const lacks = [rows.some((row) => !row.post) && '承办岗位', rows.some((row) => !row.due) && '期限'].filter(Boolean)
  return [lacks.length && `缺${lacks.join('、')}`, rows.some((row) => isPast(row, now)) && '期限已过'].filter(Boolean).join('，')
}

/** `17:00`, where the words end within the day. */
export function hourOf(row: IssueRow): string {
  const said = asSaid(row)
  return said && millis(said) !== millis(endOfDay(row.due)) ? fullText(said).slice(-5) : ''
}

const rowOf = (key: string, start: number, row: Addressee, said: string | null, due = dayOf(said)): IssueRow => ({
  key, start, said, due,
  added: false,
  chosen: row.post !== null && due !== '',
  region: row.region,
  post: postOf(row),
  why: row.because,
  choosing: row.post === null,
  refused: '',
})

/**
 * As the server proposes it; where somebody has the sentence already, giving it to one more is a person's wish. A sentence may name
 * several whom nobody knows: the reason names each.
 */
export const proposed = (task: Proposal): IssueRow[] =>
  task.rows.map((row) => {
    const fresh = rowOf([task.start, row.region?.id, row.party?.id ?? row.because].join('/'), task.start, row, row.dueAt)
    return task.issued.length ? { ...fresh, chosen: false } : fresh
  })

export const hasIt = (task: Proposal, postId: string | undefined) => task.issued.some((has) => has.post.id === postId)

/** One more, whom a person wishes to have it. */
export const addedRow = (task: Proposal, to: Addressee, due: string): IssueRow => ({
  ...rowOf(newCommandId(), task.start, to, task.dueAt, due),
  added: true,
})

/** What a person has made of the proposals. */
export interface Kept {
  /** What was typed and chosen, and what was added. */
  rows: IssueRow[]
  /** The keys of those that gave way to a group. */
  gone: string[]
}

/** What stood before, over what is proposed now: who has it by now is left out, and so is what nobody was chosen for and is proposed no more. */
export const over = (tasks: Proposal[], kept: Kept): IssueRow[] =>
  tasks.flatMap((task) => {
    const mine = kept.rows.filter((row) => row.start === task.start && !hasIt(task, row.post?.id))
    const own = proposed(task)
    const added = mine.filter((row) => !own.some((one) => one.key === row.key) && (row.added || row.post))
    return [...own.filter((row) => !kept.gone.includes(row.key)).map((row) => mine.find((one) => one.key === row.key) ?? row), ...added]
  })
