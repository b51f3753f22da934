import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { Method } from '@/api/http'
import { Problem } from '@/api/problem'
import { usePendingCommands, type Arrival } from './usePendingCommands'

export interface CommandWords {
  /** Names the act on its subject: `hazard/7/signing`. The command's id lives under it. */
  slot: MaybeRefOrGetter<string>
  /** What the person did, for the time in which the receipt is missing. */
  label: MaybeRefOrGetter<string>
  draft?: MaybeRefOrGetter<string | null>
  onReceipt?: (arrival: Arrival) => void
}

/** One act of one person, sent under one id until a receipt or a refusal arrives. */
export function useCommand(words: CommandWords) {
  const pending = usePendingCommands()
  const sending = ref(false)
  const problem = ref<Problem | null>(null)

  watch(
    () => pending.arrival,
    (arrival) => {
      if (!arrival || arrival.command.slot !== toValue(words.slot)) return
      problem.value = null
      words.onReceipt?.(arrival)
    },
    { flush: 'sync' },
  )

  async function send(path: string, body: unknown, method: Method = 'POST') {
    if (sending.value) return
    sending.value = true
    problem.value = null
    try {
      await pending.send({
        slot: toValue(words.slot),
        label: toValue(words.label),
        draft: toValue(words.draft) ?? null,
        page: window.location.pathname + window.location.search,
        path,
        method,
        body,
      })
    } catch (error) {
      problem.value = Problem.from(error)
    } finally {
      sending.value = false
    }
  }

  return {
    sending,
    problem,
    send,
    /** Sent before, perhaps before a reload, and never answered. */
    unanswered: computed(() => !sending.value && pending.bySlot[toValue(words.slot)] !== undefined),
    forget: () => void (problem.value = null),
  }
}
