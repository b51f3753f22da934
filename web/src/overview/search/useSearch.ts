import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema'

export type SearchAnswer = components['schemas']['SearchAnswer']
const SHORTEST = 2
const PAUSE_MS = 200

/** Asks when one stops typing; an answer to older words is thrown away. */
export function useSearch() {
  const api = useApi()
  const q = ref('')
  const answer = shallowRef<SearchAnswer | null>(null)
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: AbortController | undefined

  async function ask() {
    const mine = (current = new AbortController())
    try {
      answer.value = await api.get<SearchAnswer>('/api/search', { q: q.value.trim() }, mine.signal)
    } catch (error) {
      if (!mine.signal.aborted) problem.value = Problem.from(error)
    } finally {
      if (current === mine) busy.value = false
    }
  }

  watch(q, (words) => {
    clearTimeout(timer)
    current?.abort()
    problem.value = null
    busy.value = words.trim().split(/\s+/).some((word) => [...word].length >= SHORTEST)
    if (busy.value) timer = setTimeout(() => void ask(), PAUSE_MS)
    else answer.value = null
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    current?.abort()
  })

  return { q, answer, busy, problem, ask }
}
