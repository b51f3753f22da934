import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { PostDuties } from '@/api/types'
import { useSession } from '@/account/useSession'

/** How many duties are open at each post that one holds: beside the menu entry, and of the others beside one's name. */
export const useDutyCount = defineStore('duty-count', () => {
  const api = useApi()
  const session = useSession()
  const posts = ref<PostDuties[]>([])

  const at = (postId: string | undefined) => posts.value.find((one) => one.post === postId) ?? null
  const open = computed(() => at(session.post?.id)?.open ?? null)
  /** At the others: what is late says more than what waits. */
  const elsewhere = computed(() => {
    const others = posts.value.filter((one) => one.post !== session.post?.id)
    const overdue = others.reduce((sum, one) => sum + one.overdue, 0)
    const waiting = others.reduce((sum, one) => sum + one.open, 0)
    return overdue ? { words: '另岗逾期', count: overdue, late: true } : waiting ? { words: '另岗待办', count: waiting, late: false } : null
  })

  async function refresh() {
    const post = session.post
    if (!session.signedIn || !post || post.role.endsWith('_ADMIN')) {
      posts.value = []
      return
    }
    try {
      posts.value = await api.get<PostDuties[]>('/api/obligations/posts')
    } catch (error) {
      Problem.from(error)
      posts.value = []
    }
  }

  watch(() => session.post?.id, refresh, { immediate: true })
  return { at, open, elsewhere, refresh }
})
