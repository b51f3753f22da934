import { computed, onScopeDispose, watch } from 'vue'
import { useRecord } from '@/kernel/useRecord'
import type { Register } from './types'

const ASK_AGAIN_MS = 1000

/** One register; while the server works on it, it is asked again every second. */
export function useRegister(id: () => string) {
  const { record: register, problem, reload } = useRecord<Register>(() => `/api/registers/${id()}`)
  const working = computed(() => ['checking', 'importing', 'undoing'].includes(register.value?.state ?? ''))
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(register, () => {
    clearTimeout(timer)
    if (working.value) timer = setTimeout(() => void reload(), ASK_AGAIN_MS)
  })
  onScopeDispose(() => clearTimeout(timer))

  return { register, problem, reload, working }
}
