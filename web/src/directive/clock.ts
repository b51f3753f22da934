import type { TaskItem } from './types'

export type Owing = TaskItem['owing'][number]

/**
 * The clock that runs: of a missed duty first, else of the next one; what is accepted has run out. Whoever owes something himself
 * sees his own, whatever is late with others.
 */
export function clockOf(task: TaskItem, party?: string): { duty: Owing | null; dueAt: string; closedAt: string | null; missed: boolean } {
  const his = task.owing.filter((each) => each.party.id === party)
  const owing = his.length ? his : task.owing
  const duty = owing.find((each) => each.missed) ?? (task.state === 'accepted' ? undefined : owing[0])
  return {
    duty: duty ?? null, dueAt: duty?.dueAt ?? task.dueAt, closedAt: duty ? null : (task.acceptedAt ?? null), missed: duty?.missed ?? false,
  }
}

/** Which duty is late, where one is: the task’s own needs no name. */
export function lateWords(task: TaskItem): string {
  const late = task.owing.find((each) => each.missed)
  return !late ? '' : late.name === OWN ? '逾期' : `${late.name}逾期`
}

export const OWN = '落实任务'
