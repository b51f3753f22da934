import { useTimeLine } from '@/journal/useTimeLine'
import { useRecord } from '@/kernel/useRecord'
import type { Task } from '../types'

/** One task, what the server allows next, and its time line. */
export function useTask(id: () => string) {
  const { record: task, loading, problem, reload } = useRecord<Task>(() => `/api/directive-tasks/${id()}`)
  const timeLine = useTimeLine('task', id)
  return {
    task,
    loading,
    problem,
    timeLine,
    reload: async () => {
      await Promise.all([reload(), timeLine.reload()])
    },
  }
}
