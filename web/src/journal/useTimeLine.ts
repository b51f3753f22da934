import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import type { JournalEntry } from '@/api/types'
import { useRecord } from '@/kernel/useRecord'

export function useTimeLine(subjectType: string, subjectId: MaybeRefOrGetter<string>) {
  const { record, loading, problem, reload } = useRecord<JournalEntry[]>('/api/journal', () => ({
    subjectType,
    subjectId: toValue(subjectId),
  }))
  const entries = computed(() => record.value ?? [])
  return { entries, loading, problem, reload }
}
