import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { ObligationSummary } from '@/api/types'
import { useSession } from '@/account/useSession'

/** How many duties are open for the post one stands at; beside the menu entry. */
export const useDutyCount = defineStore('duty-count', () => {
  const api = useApi()
  const session = useSession()
  const open = ref<number | null>(null)

  async function refresh() {
    const post = session.post
    if (!session.signedIn || !post || post.role.endsWith('_ADMIN')) {
      open.value = null
      return
    }
    try {
      open.value = (await api.get<ObligationSummary>('/api/obligations/summary', { view: 'post' })).parts.all
    } catch (error) {
      Problem.from(error)
      open.value = null
    }
  }

  watch(() => session.post?.id, refresh, { immediate: true })
  return { open, refresh }
})
