import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useApi } from '@/api/http'
import type { PostRef, Role, SessionBody } from '@/api/types'
import { keeperOver } from '@/kernel/storage'
import { useBusinessClock } from '@/kernel/useBusinessClock'

export const useSession = defineStore('session', () => {
  const api = useApi()
  const clock = useBusinessClock()
  const session = ref<SessionBody | null>(null)
  const keeper = keeperOver(sessionStorage)
  const login = ref(keeper.read<string>('anxian.login') ?? '')

  const person = computed(() => session.value?.person ?? null)
  const post = computed<PostRef | null>(() => session.value?.post ?? null)
  const role = computed<Role | null>(() => session.value?.role ?? null)
  const signedIn = computed(() => session.value?.state === 'signed-in')
  const demo = computed(() => session.value?.demo ?? false)

  function take(body: SessionBody): SessionBody {
    session.value = body
    clock.tell(body.businessNow)
    return body
  }

  async function ask(path: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown) {
    return take(await api.call<SessionBody>(path, { method, body, sessionCall: true }))
  }

  async function load() {
    return ask('/api/session', 'GET')
  }

  async function signIn(name: string, password: string) {
    const body = await ask('/api/session', 'POST', { login: name, password })
    login.value = name
    keeper.write('anxian.login', name)
    return body
  }

  const changePassword = (current: string, next: string) => ask('/api/session/password', 'POST', { current, next })
  const enterCode = (code: string) => ask('/api/session/totp', 'POST', { code })
  const standAt = (postId: string) => ask('/api/session/post', 'POST', { postId })

  async function signOut() {
    await api.call('/api/session', { method: 'DELETE', sessionCall: true })
    login.value = ''
    keeper.remove('anxian.login')
    await load()
  }

  return {
    session, login, person, post, role, signedIn, demo,
    load, take, signIn, changePassword, enterCode, standAt, signOut,
  }
})
