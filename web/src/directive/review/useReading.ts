import { computed, onScopeDispose, watch } from 'vue'
import { useRecord } from '@/kernel/useRecord'
import type { ReadingProgress } from '../types'

const ASK_AGAIN_MS = 1000

/** How far a long text is read; while the server reads, it is asked again every second. */
export function useReading(id: () => string, onRead: () => void) {
  const { record: progress, problem, reload } = useRecord<ReadingProgress>(() => `/api/directives/${id()}/reading`)
  const percent = computed(() => (progress.value ? Math.floor((100 * progress.value.done) / Math.max(progress.value.all, 1)) : 0))
  /** Other texts are read before it, or its form is looked at as a whole. */
  const waits = computed(() => progress.value?.done === 0)
  let timer: ReturnType<typeof setTimeout> | undefined

  function askAgain() {
    clearTimeout(timer)
    timer = setTimeout(() => void reload(), ASK_AGAIN_MS)
  }
  watch(progress, (now) => {
    clearTimeout(timer)
    if (now?.state === 'reading') askAgain()
    else if (now && now.state !== 'unread') onRead()
  })
  /** A server that is just starting again is asked again, too. */
  watch(problem, (now) => now?.outcomeUnknown && askAgain())
  onScopeDispose(() => clearTimeout(timer))

  return { progress, percent, waits, problem, reload }
}
