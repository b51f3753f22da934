import { computed } from 'vue'
import type { HazardItem, HazardPage } from '@/api/types'
import { useFilters } from '@/kernel/useFilters'
import { useKeysetList } from '@/kernel/useKeysetList'

export function useHazards() {
  const { filters, applied, narrowed, set, type, clear } = useFilters({
    list: 'all', q: '', line: '', region: '', party: '', source: '', cause: '', overdue: '', from: '', to: '', sort: '', partyName: '',
    struckOffFrom: '', inTime: '', open: '', grade: '', extended: '', supervised: '', repeated: '',
  })
  const query = computed(() => {
    const { partyName, ...asked } = applied.value
    return asked
  })
  const list = useKeysetList<HazardItem, HazardPage>('/api/hazards', query)
  const counts = computed(() => list.head.value?.counts ?? null)
  const tab = computed(() => (filters.open ? 'open' : filters.list))
  const chooseTab = (id: string) => set(id === 'open' ? { list: 'all', open: 'true' } : { list: id, open: '' })
  const total = computed(() => {
    const c = counts.value
    if (!c) return undefined
    const byList: Record<string, number> = {
      all: c.total, open: c.listed + c.handed + c.working, listed: c.listed, handed: c.handed, working: c.working, 'struck-off': c.struckOff, void: c.void,
    }
    return filters.overdue || filters.inTime ? undefined : byList[tab.value]
  })

  return { filters, query, narrowed, set, type, clear, list, counts, total, tab, chooseTab }
}
