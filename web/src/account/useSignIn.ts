import { computed, onScopeDispose, ref } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import { useSession } from './useSession'

export interface Enrolment {
  secret: string
  uri: string
  qr: { size: number; path: string }
}

/** The way in, whatever the server asks for next: password, new password, second factor. */
export function useSignIn() {
  const api = useApi()
  const session = useSession()
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  const lockedUntil = ref(0)
  const tick = ref(Date.now())
  const enrolment = ref<Enrolment | null>(null)
  const timer = setInterval(() => (tick.value = Date.now()), 500)
  onScopeDispose(() => clearInterval(timer))

  const lockedSeconds = computed(() => Math.max(0, Math.ceil((lockedUntil.value - tick.value) / 1000)))
  const step = computed(() => session.session?.state ?? 'anonymous')

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    busy.value = true
    problem.value = null
    try {
      await act()
      return true
    } catch (error) {
      problem.value = Problem.from(error)
      if (problem.value.retryAfterSeconds) {
        tick.value = Date.now()
        lockedUntil.value = tick.value + problem.value.retryAfterSeconds * 1000
      }
      return false
    } finally {
      busy.value = false
    }
  }

  const loadEnrolment = () =>
    attempt(async () => (enrolment.value = await api.get<Enrolment>('/api/session/totp-enrolment')))

  return {
    step,
    busy,
    problem,
    lockedSeconds,
    enrolment,
    loadEnrolment,
    signIn: (login: string, password: string) => attempt(() => session.signIn(login, password)),
    changePassword: (current: string, next: string) => attempt(() => session.changePassword(current, next)),
    enterCode: (code: string) => attempt(() => session.enterCode(code)),
    startOver: () => attempt(() => session.signOut()),
  }
}
