import type { Task } from '../types'
import { STATES } from '../words'

const COURSE = ['issued', 'working', 'reported', 'accepted'] as const

/** The way of a task as named steps; where it was returned or withdrawn, that is its last. */
export function courseOf(task: Pick<Task, 'state' | 'issuedAt' | 'signedAt' | 'reportedAt' | 'acceptedAt'>) {
  const at: Record<string, string | null> = {
    issued: task.issuedAt, working: task.signedAt, reported: task.reportedAt, accepted: task.acceptedAt,
  }
  const left = task.state === 'returned' || task.state === 'withdrawn'
  const way: readonly string[] = left ? [...COURSE.filter((state) => at[state]), task.state] : COURSE
  return way.map((state) => ({
    state,
    name: STATES.find((one) => one.id === state)!.name,
    at: at[state] ?? null,
    current: state === task.state,
  }))
}
