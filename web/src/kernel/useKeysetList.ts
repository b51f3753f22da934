import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { useApi, withQuery, type Query } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Page } from '@/api/types'
import { useListMemory } from './useListMemory'

interface Kept<P> {
  head: P
  items: unknown[]
  next: string | null
}

/** A keyset list: `query` is read anew whenever it changes; pages are appended; the place is kept. */
export function useKeysetList<T, P extends Page<T> = Page<T>>(path: string, query: ComputedRef<Query>) {
  const api = useApi()
  const memory = useListMemory()
  const items = shallowRef<T[]>([])
  const head = shallowRef<P | null>(null)
  const next = ref<string | null>(null)
  const loading = ref(false)
  const loadingMore = ref(false)
  const problem = ref<Problem | null>(null)
  let current: AbortController | undefined

  const key = computed(() => withQuery(path, query.value))

  function remember() {
    if (head.value) memory.keep(key.value, { head: head.value, items: items.value, next: next.value } satisfies Kept<P>)
  }

  async function fetchUpTo(count: number, signal: AbortSignal) {
    const first = await api.get<P>(path, query.value, signal)
    let gathered: T[] = first.items
    let cursor = first.next
    while (cursor && gathered.length < count) {
      const page = await api.get<P>(path, { ...query.value, page: cursor }, signal)
      gathered = [...gathered, ...page.items]
      cursor = page.next
    }
    return { first, gathered, cursor }
  }

  async function reload(count = 0) {
    current?.abort()
    const mine = (current = new AbortController())
    loading.value = true
    problem.value = null
    try {
      const { first, gathered, cursor } = await fetchUpTo(count, mine.signal)
      if (mine.signal.aborted) return
      head.value = first
      items.value = gathered
      next.value = cursor
      remember()
    } catch (error) {
      if (mine.signal.aborted) return
      problem.value = Problem.from(error)
    } finally {
      if (current === mine) loading.value = false
    }
  }

  async function more() {
    if (!next.value || loadingMore.value) return
    loadingMore.value = true
    const asked = key.value
    try {
      const page = await api.get<P>(path, { ...query.value, page: next.value })
      if (asked !== key.value) return
      items.value = [...items.value, ...page.items]
      next.value = page.next
      remember()
    } catch (error) {
      problem.value = Problem.from(error)
    } finally {
      loadingMore.value = false
    }
  }

  watch(
    key,
    (now) => {
      const kept = memory.recall<Kept<P>>(now)
      if (kept) {
        head.value = kept.head
        items.value = kept.items as T[]
        next.value = kept.next
      }
      void reload(kept ? kept.items.length : 0)
    },
    { immediate: true },
  )
  onScopeDispose(() => current?.abort())

  return {
    items, head, loading, loadingMore, problem, more, reload,
    hasMore: computed(() => next.value !== null),
    first: computed(() => loading.value && head.value === null),
    empty: computed(() => !loading.value && !problem.value && items.value.length === 0),
  }
}

/** What a list's card needs of it, whatever it lists. */
export type KeysetList = Omit<ReturnType<typeof useKeysetList<unknown>>, 'head' | 'items'> & { items: Readonly<ShallowRef<unknown[]>> }
