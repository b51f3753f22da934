import { useListMemory } from '@/kernel/useListMemory'
import { useSession } from './useSession'

/** Acting from another of one's posts: what the lists remember was seen from the one before. */
export function useStandingAt() {
  const session = useSession()
  const memory = useListMemory()
  return async (postId: string) => {
    await session.standAt(postId)
    memory.forget()
  }
}
