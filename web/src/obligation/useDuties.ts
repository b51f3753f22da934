import { computed } from 'vue'
import type { ObligationItem, ObligationSummary } from '@/api/types'
import { useFilters } from '@/kernel/useFilters'
import { useKeysetList } from '@/kernel/useKeysetList'
import { useRecord } from '@/kernel/useRecord'

/** 我的责任: by person, post, party or region, sorted by time left. */
export function useDuties() {
  const { filters, applied, narrowed, set, type, clear } = useFilters({
    view: 'post', bucket: 'all', part: 'all', state: 'open', q: '', line: '', region: '',
  })
  const query = computed(() => ({ ...applied.value }))
  const list = useKeysetList<ObligationItem>('/api/obligations', query)
  const summary = useRecord<ObligationSummary>('/api/obligations/summary', () => {
    const { view, line, region, q } = applied.value
    return { view, line, region, q }
  })

  return { filters, query, narrowed, set, type, clear, list, summary }
}
