import { onScopeDispose, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useApi, type Query } from '@/api/http'
import { Problem } from '@/api/problem'

/** One thing from the server, read again when its address changes. */
export function useRecord<T>(path: MaybeRefOrGetter<string | null>, query?: MaybeRefOrGetter<Query>) {
  const api = useApi()
  const record = shallowRef<T | null>(null)
  const loading = ref(false)
  const problem = ref<Problem | null>(null)
  let current: AbortController | undefined

  async function reload() {
    const address = toValue(path)
    current?.abort()
    if (address === null) {
      record.value = null
      loading.value = false
      return
    }
    const mine = (current = new AbortController())
    loading.value = true
    problem.value = null
    try {
      const answer = await api.get<T>(address, toValue(query), mine.signal)
      if (!mine.signal.aborted) record.value = answer
    } catch (error) {
      if (!mine.signal.aborted) problem.value = Problem.from(error)
    } finally {
      if (current === mine) loading.value = false
    }
  }

  watch(
    [() => toValue(path), () => JSON.stringify(toValue(query) ?? null)],
    ([address], [before]) => {
      if (address !== before) record.value = null
      void reload()
    },
    { immediate: true },
  )
  onScopeDispose(() => current?.abort())

  return { record, loading, problem, reload }
}
