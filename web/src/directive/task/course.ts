import type { Task } from '../types'
import { STATES } from '../words'

const COURSE = ['issued', 'working', 'reported', 'accepted'] as const

/** The way of a task as named steps; where it was returned or withdrawn, that is its last. */
export function courseOf(task: Pick<Task, 'state' | 'issuedAt' | 'signedAt' | 'reportedAt' | 'acceptedAt'>) {
  const at: Record<string, string | null> = {
    issued: task.issuedAt, working: task.signedAt, accepted: task.acceptedAt,
    // What was sent back is to be reported again.
    reported: task.state === 'working' ? null : task.reportedAt,
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

const JUDGED = ['completion', 'send-back', 'look-back']

/** Why what was reported is to be done again: the word of whoever sent it back, or looked back at it. */
export function redoOf(task: Pick<Task, 'state' | 'progress'>) {
  const last = task.progress.filter((note) => JUDGED.includes(note.step)).at(-1)
  return task.state === 'working' && last && last.step !== 'completion' ? last : null
}

/** The red slip that was out, where the task stands lower by now: who answers late settles it and does not undo it. */
export const redBefore = (task: Pick<Task, 'colour' | 'slips'>) =>
  task.colour === 'red' ? null : (task.slips.filter((slip) => slip.colour === 'red').at(-1) ?? null)
