import { computed, reactive, watch, onScopeDispose } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useListMemory } from './useListMemory'

/** A list's filters live in the address: to be kept, sent to a colleague, and found again on coming back. */
export function useFilters<F extends Record<string, string>>(defaults: F) {
  const route = useRoute()
  const router = useRouter()
  const memory = useListMemory()
  const path = route.path
  const filters = reactive({ ...defaults }) as F
  let timer: ReturnType<typeof setTimeout> | undefined

  function read() {
    for (const name of Object.keys(defaults) as (keyof F & string)[]) {
      const value = route.query[name]
      filters[name] = (typeof value === 'string' ? value : defaults[name]) as F[typeof name]
    }
  }

  function write() {
    const query: Record<string, string> = {}
    for (const [name, value] of Object.entries(filters)) {
      if (value && value !== defaults[name]) query[name] = value
    }
    void router.replace({ path, query })
  }

  read()
  memory.stand(path, route.fullPath)
  watch(
    () => route.fullPath,
    () => {
      if (route.path !== path) return
      read()
      memory.stand(path, route.fullPath)
    },
  )
  onScopeDispose(() => clearTimeout(timer))

  function set(change: Partial<F>) {
    Object.assign(filters, change)
    clearTimeout(timer)
    write()
  }

  /** For typing: waits until the hand rests. */
  function type(change: Partial<F>) {
    Object.assign(filters, change)
    clearTimeout(timer)
    timer = setTimeout(write, 300)
  }

  const applied = computed(() => {
    const query: Record<string, string> = {}
    for (const name of Object.keys(defaults)) {
      const value = route.path === path ? route.query[name] : filters[name]
      query[name] = typeof value === 'string' ? value : (defaults[name] ?? '')
    }
    return query as F
  })
  const narrowed = computed(() => Object.keys(defaults).some((n) => filters[n] !== defaults[n]))

  return { filters, applied, narrowed, set, type, clear: () => set({ ...defaults }) }
}
