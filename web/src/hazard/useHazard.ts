import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import type { Hazard } from '@/api/types'
import { useTimeLine } from '@/journal/useTimeLine'
import { useRecord } from '@/kernel/useRecord'

/** One hazard and what the server allows next; `can` never guesses. */
export function useHazard(id: MaybeRefOrGetter<string>) {
  const { record: hazard, loading, problem, reload } = useRecord<Hazard>(() => `/api/hazards/${toValue(id)}`)
  const timeLine = useTimeLine('hazard', id)
  const steps = computed(() => hazard.value?.next ?? [])

  return {
    hazard,
    loading,
    problem,
    timeLine,
    steps,
    can: (step: string) => steps.value.some((s) => s.step === step),
    reload: async () => {
      await Promise.all([reload(), timeLine.reload()])
    },
  }
}
