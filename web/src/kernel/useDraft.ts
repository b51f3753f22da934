import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { useSession } from '@/account/useSession'
import { copyOf, useDrafts } from './drafts'

export interface Draft<T> {
  key: string
  value: Ref<T>
  /** Whether something typed earlier was brought back. */
  restored: Ref<boolean>
  ready: Promise<void>
  flush: () => Promise<void>
  /** Spent: nothing more is kept. */
  discard: () => Promise<void>
  /** Starts anew with an empty form. */
  clear: () => Promise<void>
  /** Fills in what nobody typed: alone, it is not worth keeping. */
  quietly: (fill: () => void) => void
}

/** A form's content that outlives a closed tab, apart for each person. */
export function useDraft<T extends object>(name: string, empty: () => T): Draft<T> {
  const drafts = useDrafts()
  const person = useSession().person?.id ?? 'nobody'
  const key = `${person}/${name}`
  const value = ref(empty()) as Ref<T>
  const restored = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let touched = false
  let discarded = false
  let quiet = false

  async function flush() {
    clearTimeout(timer)
    timer = undefined
    if (touched && !discarded) await drafts.save(key, copyOf(value.value))
  }

  async function discard() {
    discarded = true
    clearTimeout(timer)
    await drafts.remove(key)
  }

  function quietly(fill: () => void) {
    quiet = true
    fill()
    quiet = false
  }

  async function clear() {
    quietly(() => (value.value = empty()))
    restored.value = false
    clearTimeout(timer)
    touched = false
    await drafts.remove(key)
  }

  const ready = drafts.load<T>(key).then((kept) => {
    if (kept && !touched) {
      value.value = { ...empty(), ...kept }
      restored.value = true
    }
    watch(
      value,
      () => {
        if (quiet) return
        touched = true
        clearTimeout(timer)
        timer = setTimeout(flush, 400)
      },
      { deep: true, flush: 'sync' },
    )
  })

  const hide = () => void flush()
  window.addEventListener('pagehide', hide)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', hide)
    void flush()
  })

  return { key, value, restored, ready, flush, discard, clear, quietly }
}
