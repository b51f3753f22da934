import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import type { JournalEntry, Page } from '@/api/types'
import { useRecord } from '@/kernel/useRecord'

export function useTimeLine(subjectType: string, subjectId: MaybeRefOrGetter<string>) {
  const { record, loading, problem, reload } = useRecord<JournalEntry[] | Page<JournalEntry>>('/api/journal', () => ({
    subjectType,
    subjectId: toValue(subjectId),
  }))
  const entries = computed(() => (Array.isArray(record.value) ? record.value : (record.value?.items ?? [])))
  return { entries, loading, problem, reload }
}
