import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import { attemptOf, type Attempt } from '@/kernel/commandId'
import { dateText } from '@/kernel/time'
import { useBusinessClock } from '@/kernel/useBusinessClock'
import { useDraft } from '@/kernel/useDraft'
import type { Pledge, PledgesMade } from '../types'
import { doubtsOf, useSecondAsking } from './figures'
import type { Receiver } from './receivers'
import { carrying, draftOf, firstTarget, formOf, shareOf, type TargetDraft } from './targets'

/** 拟一份: new, the same once more before it is signed, a next edition, or broken down to the level below. */
export type Drawing = 'new' | 'edit' | 'amendment' | 'breakdown'

export const titleOf = (year: number) => `${year} 年度安全生产目标管理责任书`

export interface PledgeDraft {
  year: number
  title: string
  receivers: Receiver[]
  lines: string[]
  preamble: string
  reason: string
  targets: TargetDraft[]
  /** In a breakdown: another value for one receiver, by `postId/target key`. */
  values: Record<string, string>
  /** The sending that has not been answered. */
  attempt: Attempt | null
}

/** One drawing-up: its draft, its sending, and who could not be served. */
export function usePledgeForm(drawing: Drawing, pledge: () => Pledge | null) {
  const known = pledge()
  const api = useApi()
  const router = useRouter()
  const clock = useBusinessClock()
  const thisYear = Number(dateText(new Date(clock.now).toISOString()).slice(0, 4))
  /** The form's list of receivers, as the server calls it. */
  const to = { new: 'receivers', edit: '', amendment: '', breakdown: 'children' }[drawing]
  const carried = drawing === 'breakdown' ? null : known
  const draft = useDraft<PledgeDraft>(`pledge/${known ? `${known.id}/` : ''}${drawing}`, () => ({
    year: known?.year ?? thisYear,
    title: known?.title ?? titleOf(thisYear),
    receivers: [],
    lines: carried?.lines.map((line) => line.id) ?? [],
    preamble: carried?.preamble ?? '',
    reason: '',
    targets: known ? known.targets.map(drawing === 'breakdown' ? carrying : draftOf) : [firstTarget()],
    values: {},
    attempt: null,
  }))
  const form = draft.value
  const sending = ref(false)
  const problem = ref<Problem | null>(null)
  const given = ref(0)
  const failed = ref(0)

  /** Of all that would go out: each receiver has a share of his own where the whole is broken down. */
  const doubts = () => doubtsOf(drawing === 'breakdown' ? form.value.receivers.flatMap(targetsFor) : form.value.targets.map(formOf))
  const meant = useSecondAsking(doubts)

  const targetsFor = (receiver: Receiver) =>
    form.value.targets.map((target) => shareOf(target, form.value.values[`${receiver.postId}/${target.key}`] || target.value))

  function request(issue: boolean): { path: string; method: 'POST' | 'PUT'; body: Record<string, unknown> } {
    const { year, title, receivers, lines, preamble, reason } = form.value
    const targets = form.value.targets.map(formOf)
    const words = { title: title.trim(), preamble: preamble.trim() || null, targets }
    const version = pledge()?.version
    const path = `/api/pledges/${known?.id}`
    switch (drawing) {
      case 'new':
        return { path: '/api/pledges', method: 'POST', body: { ...words, year, lines, receivers: receivers.map(({ postId }) => ({ postId })), issue } }
      case 'edit':
        return { path, method: 'PUT', body: { ...words, version, lines } }
      case 'amendment':
        return { path: `${path}/amendment`, method: 'POST', body: { version, reason: reason.trim(), preamble: words.preamble, targets } }
      case 'breakdown':
        return {
          path: `${path}/breakdown`,
          method: 'POST',
          body: { version, children: receivers.map((one) => ({ postId: one.postId, title: words.title, targets: targetsFor(one) })) },
        }
    }
  }

  /** Where nobody could be served, the fault of each stands at its row. */
  const named = (receivers: Receiver[], trouble: Problem) =>
    receivers.map((one, at) => ({ ...one, because: trouble.messageFor(`${to}[${at}]`) }))

  /** Who got one is gone from the form; who did not stays with the reason. */
  async function take(answer: PledgesMade): Promise<boolean> {
    const because = new Map(answer.failed.map((one) => [one.postId, one.because]))
    given.value += answer.receipts.length
    failed.value = because.size
    if (!because.size) return true
    form.value.receivers = form.value.receivers
      .filter((one) => because.has(one.postId))
      .map((one) => ({ ...one, because: because.get(one.postId)! }))
    await draft.flush()
    return false
  }

  async function leave(to: string) {
    await draft.discard()
    await router.replace(to)
  }

  async function send(issue = false) {
    if (sending.value || (issue && drawing !== 'edit' && !meant.isMeant())) return
    sending.value = true
    problem.value = null
    const { path, method, body } = request(issue)
    form.value.attempt = attemptOf({ path, body }, form.value.attempt)
    await draft.flush()
    try {
      const answer = await api.call<PledgesMade>(path, { method, body, commandId: form.value.attempt.commandId })
      if (known && drawing !== 'breakdown') return await leave(`/pledges/${known.id}`)
      if (!(await take(answer))) return
      const only = answer.receipts.length === 1 && given.value === 1 ? answer.receipts[0]!.subject : null
      await leave(known ? `/pledges/${known.id}` : only ? `/pledges/${only.id}` : '/pledges?view=issued')
    } catch (error) {
      problem.value = Problem.from(error)
      if (to) form.value.receivers = named(form.value.receivers, problem.value)
      if (!problem.value.outcomeUnknown) form.value.attempt = null
    } finally {
      sending.value = false
    }
  }

  function setYear(year: number) {
    if (form.value.title === titleOf(form.value.year)) form.value.title = titleOf(year)
    form.value.year = year
  }

  return {
    form, draft, sending, problem, given, failed, send, setYear, doubted: meant.shown,
    restored: draft.restored,
    wrong: (field: string) => problem.value?.messageFor(field) ?? '',
    stale: computed(() => ['stale', 'wrong-state'].includes(problem.value?.code ?? '')),
  }
}
