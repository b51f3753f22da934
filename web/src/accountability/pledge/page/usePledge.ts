import { computed, ref } from 'vue'
import { useTimeLine } from '@/journal/useTimeLine'
import { useRecord } from '@/kernel/useRecord'
import type { Pledge, PledgeResults } from '../types'

/** One pledge, how its targets stand on a chosen day, and its time line. */
export function usePledge(id: () => string) {
  const { record: pledge, loading, problem, reload } = useRecord<Pledge>(() => `/api/pledges/${id()}`)
  /** Empty: today, as it came with the pledge. */
  const day = ref('')
  const then = useRecord<PledgeResults>(
    () => (day.value ? `/api/pledges/${id()}/results` : null),
    () => ({ at: day.value }),
  )
  const timeLine = useTimeLine('pledge', id)
  return {
    pledge,
    loading,
    problem,
    timeLine,
    day,
    results: computed(() => (day.value ? then.record.value : (pledge.value?.results ?? null))),
    counting: then.loading,
    countingProblem: then.problem,
    recount: then.reload,
    reload: async () => {
      await Promise.all([reload(), timeLine.reload(), then.reload()])
    },
  }
}
