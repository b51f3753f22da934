import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { useSession } from '@/account/useSession'
import { copyOf, useDrafts } from './drafts'
import { lastWordsIn } from './lastWords'
import { keeperOver } from './storage'

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
  const lastWords = lastWordsIn(keeperOver(localStorage))
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
    if (!touched || discarded) return
    await drafts.save(key, copyOf(value.value))
    if (timer === undefined) lastWords.forget(key)
  }

  async function discard() {
    discarded = true
    clearTimeout(timer)
    lastWords.forget(key)
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
    lastWords.forget(key)
    await drafts.remove(key)
  }

  const ready = drafts.load<T>(key).then((stored) => {
    const kept = lastWords.over(key, stored)
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
        timer = setTimeout(() => void flush(), 400)
      },
      { deep: true, flush: 'sync' },
    )
  })

  /** What is typed within the moment before a reload is not in the database by then: said at once, it is there again. */
  function hide() {
    if (timer !== undefined && !discarded) lastWords.say(key, copyOf(value.value))
    void flush()
  }
  const hidden = () => document.visibilityState === 'hidden' && hide()
  window.addEventListener('pagehide', hide)
  document.addEventListener('visibilitychange', hidden)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', hide)
    document.removeEventListener('visibilitychange', hidden)
    void flush()
  })

  return { key, value, restored, ready, flush, discard, clear, quietly }
}
