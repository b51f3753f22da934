import { computed, ref } from 'vue'
import { Problem } from '@/api/problem'
import type { useCommand } from './useCommand'

/** Files first, then the command: one button, one trouble to show. */
export function useSubmit(command: ReturnType<typeof useCommand>, send: () => Promise<void>) {
  const preparing = ref(false)
  const before = ref<Problem | null>(null)

  async function submit() {
    if (preparing.value || command.sending.value) return
    preparing.value = true
    before.value = null
    command.forget()
    try {
      await send()
    } catch (error) {
      before.value = Problem.from(error)
    } finally {
      preparing.value = false
    }
  }

  return {
    submit,
    busy: computed(() => preparing.value || command.sending.value),
    problem: computed(() => before.value ?? command.problem.value),
  }
}
