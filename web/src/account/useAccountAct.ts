import { ElMessage } from 'element-plus'
import { ref } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import { newCommandId } from '@/kernel/commandId'

export interface AccountAnswer {
  oneTimePassword?: string | null
}

/** Accounts' acts answer once, with a secret that is never kept here: no draft, no stored command. */
export function useAccountAct() {
  const api = useApi()
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  let commandId = newCommandId()

  async function act(path: string, body: unknown): Promise<AccountAnswer | null> {
    busy.value = true
    problem.value = null
    try {
      const answer = await api.call<AccountAnswer>(path, { method: 'POST', body, commandId })
      commandId = newCommandId()
      return answer ?? {}
    } catch (error) {
      problem.value = Problem.from(error)
      if (!problem.value.outcomeUnknown) commandId = newCommandId()
      ElMessage({ type: 'error', message: problem.value.message })
      return null
    } finally {
      busy.value = false
    }
  }

  return { act, busy, problem }
}
