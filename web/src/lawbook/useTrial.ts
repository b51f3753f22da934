import { ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Judge } from '@/api/types'
import { useDraft } from '@/kernel/useDraft'
import { packed, unpacked } from './link'
import { answersOf, emptyAnswers, missing, questionOf, spoken, type Answers } from './trial'

export type Verdict = Record<string, unknown>

/**
 * One question to one judge. The question stands in the address, to be sent to a colleague; what is typed is kept as a draft.
 * A question is no command: it carries no id and leaves no trace.
 */
export function useTrial(judge: Judge) {
  const api = useApi()
  const route = useRoute()
  const router = useRouter()
  const draft = useDraft<{ answers: Answers }>(`law/${judge.name}`, () => ({ answers: emptyAnswers(judge.fields) }))
  const verdict = ref<Verdict | null>(null)
  const problem = ref<Problem | null>(null)
  const faults = ref<Record<string, string>>({})
  const asking = ref(false)

  async function ask() {
    const question = questionOf(judge.fields, draft.value.value.answers)
    faults.value = Object.fromEntries(missing(judge.fields, question).map((path) => [path, '请填写这一项']))
    problem.value = null
    if (Object.keys(faults.value).length) return
    asking.value = true
    try {
      const whole = { ...question, ...judge.given }
      verdict.value = await api.call<Verdict>(`/api/law/decide/${judge.name}`, { method: 'POST', body: whole })
      await router.replace({ query: { ...route.query, try: judge.name, ask: packed(question) } })
    } catch (error) {
      verdict.value = null
      refused(Problem.from(error))
    } finally {
      asking.value = false
    }
  }

  /** A fault of a field stands beside it; anything else stands below the form. */
  function refused(told: Problem) {
    faults.value = Object.fromEntries(
      told.errors.filter((e) => known(e.field)).map((e) => [e.field, spoken(e.message, judge.fields)]),
    )
    if (!Object.keys(faults.value).length) problem.value = told
  }

  function known(path: string) {
    const [name] = path.split(/[.[]/)
    return judge.fields.some((f) => f.name === name)
  }

  function fill(question: unknown) {
    draft.value.value = { answers: answersOf(judge.fields, question) }
    faults.value = {}
    problem.value = null
    verdict.value = null
  }

  async function clear() {
    await draft.clear()
    faults.value = {}
    problem.value = null
    verdict.value = null
    const { try: _try, ask: _ask, ...rest } = route.query
    await router.replace({ query: rest })
  }

  const opened = draft.ready.then(async () => {
    if (route.query.try !== judge.name || typeof route.query.ask !== 'string') return
    const question = unpacked(route.query.ask)
    if (question === undefined) return
    fill(question)
    await ask()
  })

  /** An answer belongs to its question: once that is changed, it is gone. */
  watch(
    () => JSON.stringify(draft.value.value),
    () => {
      if (!asking.value) verdict.value = null
    },
  )

  return { answers: draft.value, verdict, problem, faults, asking, opened, ask, fill, clear }
}
