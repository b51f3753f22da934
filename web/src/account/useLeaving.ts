import { ElMessage } from 'element-plus'
import { useRouter } from 'vue-router'
import { Problem } from '@/api/problem'
import { useListMemory } from '@/kernel/useListMemory'
import { useSession } from './useSession'

/** Out of the house: the session ends, and nothing that a list had loaded stays for whoever comes next. */
export function useLeaving() {
  const session = useSession()
  const memory = useListMemory()
  const router = useRouter()
  return async () => {
    try {
      await session.signOut()
    } catch (error) {
      ElMessage({ type: 'error', message: Problem.from(error).message })
      return
    }
    memory.forget()
    await router.push('/sign-in')
  }
}
