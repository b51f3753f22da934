import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useSession } from './useSession'

/** An expired session is renewed over the page; every call that waited then goes on with the id it had. */
export const useSignInAgain = defineStore('sign-in-again', () => {
  const session = useSession()
  const open = ref(false)
  let waiting: ((same: boolean) => void)[] = []
  let before: { personId: string | undefined; postId: string | undefined } = { personId: undefined, postId: undefined }

  function ask(): Promise<boolean> {
    if (!session.signedIn) return Promise.resolve(false)
    if (!open.value) {
      before = { personId: session.person?.id, postId: session.post?.id }
      open.value = true
    }
    return new Promise((resolve) => waiting.push(resolve))
  }

  function settle(same: boolean) {
    open.value = false
    const waited = waiting
    waiting = []
    waited.forEach((resolve) => resolve(same))
  }

  /** To be called when the dialog reached `signed-in`: another person never sends what this one typed. */
  async function signedIn(): Promise<'same' | 'another'> {
    if (session.person?.id !== before.personId) {
      settle(false)
      return 'another'
    }
    const stillHeld = session.session?.posts.some((p) => p.id === before.postId)
    if (before.postId && stillHeld && session.post?.id !== before.postId) await session.standAt(before.postId)
    settle(true)
    return 'same'
  }

  return { open, ask, signedIn, giveUp: () => settle(false) }
})
