import type { TaskItem } from './types'

export type Owing = TaskItem['owing'][number]

/** The clock that runs: of a missed duty first, else of the next one; what is accepted has run out. */
export function clockOf(task: TaskItem): { duty: Owing | null; dueAt: string; closedAt: string | null } {
  const duty = task.owing.find((each) => each.missed) ?? (task.state === 'accepted' ? undefined : task.owing[0])
  return { duty: duty ?? null, dueAt: duty?.dueAt ?? task.dueAt, closedAt: duty ? null : (task.acceptedAt ?? null) }
}

/** Which duty is late, where one is: the task’s own needs no name. */
export function lateWords(task: TaskItem): string {
  const late = task.owing.find((each) => each.missed)
  return !late ? '' : late.name === OWN ? '逾期' : `${late.name}逾期`
}

export const OWN = '落实任务'
