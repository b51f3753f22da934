import { computed, shallowRef } from 'vue'
import type { Method } from '@/api/http'
import { useDraft } from '@/kernel/useDraft'
import { useCommand } from './useCommand'
import { useSubmit } from './useSubmit'

export interface ActWords<T extends object> {
  /** Names the act on its subject, for its draft and for its command: `hazard/7/signing`. */
  slot: string
  label: string | (() => string)
  path: string
  method?: Method
  empty: () => T
  /** Files are sent here, before the command that names them. */
  body: (draft: T) => Promise<Record<string, unknown>>
  done: () => void | Promise<void>
}

/** One act on one matter: its draft, which outlives everything but the receipt, its command, its conflict. Done, the form is empty again. */
export function useAct<T extends object>({ slot, label, path, method = 'POST', empty, body, done }: ActWords<T>) {
  const draft = useDraft(slot, empty)
  const command = useCommand({
    slot,
    label,
    draft: draft.key,
    onReceipt: async () => {
      await draft.clear()
      await done()
    },
  })
  const written = () => new Map(Object.entries(draft.value.value).map(([field, said]) => [field, JSON.stringify(said)]))
  const sent = shallowRef(written())
  const { submit, busy, problem: answered } = useSubmit(command, async () => {
    sent.value = written()
    await draft.flush()
    await command.send(path, await body(draft.value.value), method)
  })
  /** What was said of a field holds while the field says what was sent. */
  const holds = (fault: string) => {
    const [field = ''] = fault.split(/[.[]/)
    return sent.value.get(field) === written().get(field)
  }
  const problem = computed(() => {
    const errors = answered.value?.errors ?? []
    return errors.length && !errors.some((one) => holds(one.field)) ? null : answered.value
  })
  return {
    value: draft.value,
    draft,
    restored: draft.restored,
    unanswered: command.unanswered,
    submit,
    busy,
    problem,
    wrong: (field: string) => (holds(field) && problem.value?.messageFor(field)) || '',
    stale: computed(() => ['stale', 'wrong-state', 'already-decided'].includes(problem.value?.code ?? '')),
  }
}

/** What the form around an act needs of it, whatever it asks for. */
export type Act = Pick<ReturnType<typeof useAct>, 'restored' | 'unanswered' | 'submit' | 'busy' | 'problem' | 'stale'>
