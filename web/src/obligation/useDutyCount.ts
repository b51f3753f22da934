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
  const elsewhere = computed(() => posts.value.filter((one) => one.post !== session.post?.id))
  const lateElsewhere = computed(() => elsewhere.value.reduce((sum, one) => sum + one.overdue, 0))
  /** What is late says more than what waits. */
  const elsewhereWords = computed(() => {
    if (lateElsewhere.value) return `另岗逾期 ${lateElsewhere.value}`
    const waiting = elsewhere.value.reduce((sum, one) => sum + one.open, 0)
    return waiting ? `另岗待办 ${waiting}` : ''
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
  return { at, open, lateElsewhere, elsewhereWords, refresh }
})
