import { computed, ref, shallowRef, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Named } from '@/api/types'
import { attemptOf, type Attempt } from '@/kernel/commandId'
import { lastDayOf, todayOf } from '@/kernel/time'
import { useBusinessClock } from '@/kernel/useBusinessClock'
import { useDraft } from '@/kernel/useDraft'
import { useRecord } from '@/kernel/useRecord'
import type { Addressees, IssuedTasks, TaskProposals } from '../types'
import { lacking, useAddressees } from '../useAddressees'
import { addedRow, dayOf, dueAtOf, NOBODY, over, proposed, wantOf, type IssueRow, type Kept, type Proposal } from './rows'

export type { IssueRow } from './rows'

/** Reviewed tasks, each with the posts that the server proposes; what could not go out stays, with its reason, and outlives a reload. */
export function useIssue(id: () => string) {
  const api = useApi()
  const { record, loading, problem: loadProblem, reload } = useRecord<TaskProposals>(() => `/api/directives/${id()}/proposals`)
  const together = useAddressees()
  const clock = useBusinessClock()
  const draft = useDraft(`directive/${id()}/issue`, (): Kept & { verifier: Named | null } => ({ verifier: null, rows: [], gone: [] }))
  const rows = ref<IssueRow[]>([])
  const gaveWay = ref<string[]>([])
  const verifier = ref<Named | null>(null)
  const sending = ref(false)
  const problem = ref<Problem | null>(null)
  const issued = ref<IssuedTasks['issued']>([])
  const refusals = ref<IssuedTasks['refused']>([])
  /** Said at the head where the row itself is there no more: somebody else has given the sentence meanwhile. */
  const gone = computed(() => refusals.value.filter((one) => !rows.value.some((row) => row.refused === one.why)))
  let asProposed = new Map<string, string>()
  let attempt: Attempt | null = null

  const tasks = computed(() => record.value?.tasks ?? [])
  const rowsFor = (start: number) => rows.value.filter((row) => row.start === start)
  const ordered = computed(() => tasks.value.flatMap((task) => rowsFor(task.start)))
  const chosen = computed(() => ordered.value.filter((row) => row.chosen))
  const ready = computed(() => chosen.value.filter((row) => !wantOf([row], clock.now)))
  const fresh = computed(() => tasks.value.filter((task) => !task.issued.length && rowsFor(task.start).length))
  const incomplete = computed(() => fresh.value.filter((task) => wantOf(rowsFor(task.start), clock.now)))
  /** Those that were incomplete when they came: whatever is said of them meanwhile, they stay where they stand. */
  const cameIncomplete = shallowRef<readonly Proposal[]>([])
  const given = computed(() => tasks.value.filter((task) => task.issued.length))
  const freshRows = computed(() => fresh.value.flatMap((task) => rowsFor(task.start)))
  /** Those that are meant to go out: what is only offered beside what was given needs no deadline. */
  const undated = computed(() =>
    ordered.value.filter((row) => !row.due && (row.chosen || !asProposed.has(row.key) || freshRows.value.includes(row))),
  )

  /** Only what a person has typed or chosen is worth keeping. */
  function keep() {
    const changed = rows.value.filter((row) => asProposed.get(row.key) !== JSON.stringify(row))
    const another = verifier.value?.id !== record.value?.verifiers[0]?.id
    const gone = gaveWay.value.filter((key) => asProposed.has(key))
    if (changed.length || gone.length || another) draft.value.value = { verifier: another ? verifier.value : null, rows: changed, gone }
    else void draft.clear()
  }

  watch(record, async (found) => {
    if (!found) return
    await draft.ready
    const kept = draft.value.value
    asProposed = new Map(found.tasks.flatMap(proposed).map((row) => [row.key, JSON.stringify(row)]))
    gaveWay.value = kept.gone
    rows.value = over(found.tasks, kept)
    cameIncomplete.value = incomplete.value
    verifier.value = found.verifiers.find((one) => one.id === kept.verifier?.id) ?? found.verifiers[0] ?? null
  })
  watch([rows, verifier], keep, { deep: true })

  function bodyOf(sent: IssueRow[]) {
    const of = (row: IssueRow) => tasks.value.find((task) => task.start === row.start) as Proposal
    return {
      tasks: sent.map((row) => ({
        no: of(row).no,
        start: row.start,
        leadPost: row.post?.id ?? null,
        verifierPost: verifier.value?.id ?? null,
        coParties: of(row).co.map((party) => party.id),
        dueAt: dueAtOf(row),
        regionId: row.region?.id ?? null,
      })),
    }
  }

  async function issue() {
    if (sending.value || !chosen.value.length) return
    const sent = chosen.value
    sending.value = true
    problem.value = null
    for (const row of rows.value) row.refused = ''
    try {
      const body = bodyOf(sent)
      attempt = attemptOf(body, attempt)
      const answer = await api.call<IssuedTasks>(`/api/directives/${id()}/tasks`, {
        method: 'POST', body, commandId: attempt.commandId,
      })
      issued.value = [...issued.value, ...answer.issued]
      refusals.value = answer.refused
      for (const refusal of answer.refused) sent[refusal.row]!.refused = refusal.why
      rows.value = rows.value.filter((row) => !sent.includes(row) || row.refused)
      keep()
      window.scrollTo({ top: 0 })
      await reload()
    } catch (error) {
      problem.value = Problem.from(error)
      for (const fault of problem.value.errors) {
        const at = /^tasks\[(\d+)\]$/.exec(fault.field)?.[1]
        if (at !== undefined && sent[Number(at)]) sent[Number(at)]!.refused = fault.message
      }
    } finally {
      sending.value = false
    }
  }

  /** As the last row stood; one more has no deadline where it has passed, or where each body has its own. */
  function dueOf(task: Proposal) {
    if (new Set(task.rows.map((row) => row.dueAt)).size > 1) return ''
    const due = rowsFor(task.start).at(-1)?.due ?? dayOf(task.dueAt)
    return due >= todayOf(clock.now) ? due : ''
  }

  return {
    together, proposals: record, loading, loadProblem, reload, fresh, incomplete, cameIncomplete, given, freshRows, rows, rowsFor, verifier, chosen, ready, sending,
    problem, issued, refusals, gone, issue, restored: draft.restored,
    undated: computed(() => undated.value.length),
    /** A sentence may be given to several: the new row begins as the last one stood. */
    add: (task: Proposal) => rows.value.push(addedRow(task, NOBODY, dueOf(task))),
    /** Everybody of a group who does not have it yet; a row in which nobody was chosen gives way. */
    addAll: (task: Proposal, group: Addressees) => {
      const due = dueOf(task)
      const have = [...rowsFor(task.start).map((row) => row.post?.id), ...task.issued.map((has) => has.post.id)]
      const giveWay = rowsFor(task.start).filter((row) => !row.post)
      gaveWay.value.push(...giveWay.map((row) => row.key))
      rows.value = rows.value.filter((row) => !giveWay.includes(row))
      const more = lacking(group, have).map((row) => addedRow(task, row, due))
      rows.value.push(...more.map((row) => ({ ...row, chosen: row.post !== null })))
    },
    /** A usual period, for whatever has no deadline; whom it goes to is chosen already. */
    fill: (dueAt: string) => {
      for (const row of undated.value) {
        row.due = lastDayOf(dueAt)
        row.chosen = row.post !== null
      }
    },
    chooseAll: (on: boolean) => {
      for (const row of freshRows.value) row.chosen = on
    },
  }
}
