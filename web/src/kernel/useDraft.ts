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

/** Where drafts are kept: the database, over it what was said when the page went; apart for each person. */
function useKept() {
  const drafts = useDrafts()
  const lastWords = lastWordsIn(keeperOver(localStorage))
  const person = useSession().person?.id ?? 'nobody'
  const keyOf = (name: string) => `${person}/${name}`
  const load = async <T>(key: string) => lastWords.over(key, await drafts.load<T>(key))
  return { drafts, lastWords, keyOf, load }
}

/** Whether a form holds something that was never sent. */
export function useUnsent() {
  const { keyOf, load } = useKept()
  return async (name: string) => (await load(keyOf(name))) !== null
}

/** A form's content that outlives a closed tab. */
export function useDraft<T extends object>(name: string, empty: () => T): Draft<T> {
  const { drafts, lastWords, keyOf, load } = useKept()
  const key = keyOf(name)
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

  const ready = load<T>(key).then((kept) => {
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
