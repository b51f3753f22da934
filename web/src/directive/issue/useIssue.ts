import { computed, ref, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Named } from '@/api/types'
import { attemptOf, newCommandId, type Attempt } from '@/kernel/commandId'
import { endOfDay, lastDayOf } from '@/kernel/time'
import { useRecord } from '@/kernel/useRecord'
import type { Addressee, Addressees, IssuedTasks, TaskProposals } from '../types'
import { lacking, postOf, useAddressees } from '../useAddressees'

type Proposal = TaskProposals['tasks'][number]

/** One task as it will be issued: of a sentence, to one post, for one region. */
export interface IssueRow {
  key: string
  no: number
  chosen: boolean
  region: { id: number; name: string } | null
  post: Named | null
  why: string
  due: string
  /** Whether another post is being chosen. */
  choosing: boolean
  /** Why it could not be issued. */
  refused: string
}

const rowOf = (key: string, no: number, row: Addressee, due: string): IssueRow => ({
  key, no, due,
  chosen: row.post !== null && due !== '',
  region: row.region,
  post: postOf(row),
  why: row.because,
  choosing: row.post === null,
  refused: '',
})

const rowsOf = (task: Proposal): IssueRow[] =>
  task.rows.map((row, at) => rowOf(`${task.start}/${at}`, task.no, row, task.dueAt ? lastDayOf(task.dueAt) : ''))

const NOBODY: Addressee = { region: null, party: null, post: null, because: '' }

/** Reviewed tasks, each with the posts that the server proposes; what could not go out stays, with its reason. */
export function useIssue(id: () => string) {
  const api = useApi()
  const { record, loading, problem: loadProblem, reload } = useRecord<TaskProposals>(() => `/api/directives/${id()}/proposals`)
  const together = useAddressees()
  const rows = ref<IssueRow[]>([])
  const verifier = ref<Named | null>(null)
  const sending = ref(false)
  const problem = ref<Problem | null>(null)
  const issued = ref<IssuedTasks['issued']>([])
  let attempt: Attempt | null = null

  watch(record, (found) => {
    if (!found) return
    const before = new Map(rows.value.map((row) => [row.key, row]))
    rows.value = found.tasks.flatMap(rowsOf).map((row) => before.get(row.key) ?? row)
    verifier.value ??= found.verifiers[0] ?? null
  })

  const tasks = computed(() => record.value?.tasks ?? [])
  const chosen = computed(() => rows.value.filter((row) => row.chosen))
  const ready = computed(() => chosen.value.filter((row) => row.post && row.due))

  async function issue() {
    if (sending.value || !chosen.value.length) return
    const sent = chosen.value
    sending.value = true
    problem.value = null
    for (const row of rows.value) row.refused = ''
    try {
      const body = {
        tasks: sent.map((row) => ({
          no: row.no,
          start: tasks.value.find((task) => task.no === row.no)?.start ?? null,
          leadPost: row.post?.id ?? null,
          verifierPost: verifier.value?.id ?? null,
          coParties: tasks.value.find((task) => task.no === row.no)?.co.map((party) => party.id) ?? [],
          dueAt: row.due ? endOfDay(row.due) : null,
          regionId: row.region?.id ?? null,
        })),
      }
      attempt = attemptOf(body, attempt)
      const answer = await api.call<IssuedTasks>(`/api/directives/${id()}/tasks`, {
        method: 'POST', body, commandId: attempt.commandId,
      })
      issued.value = [...issued.value, ...answer.issued]
      for (const refusal of answer.refused) sent[refusal.row]!.refused = refusal.why
      rows.value = rows.value.filter((row) => !row.chosen || row.refused)
      window.scrollTo({ top: 0 })
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

  const dueOf = (no: number) => rows.value.filter((row) => row.no === no).at(-1)?.due ?? ''

  function put(no: number, fresh: IssueRow[]) {
    rows.value.splice(rows.value.filter((row) => row.no <= no).length, 0, ...fresh)
  }

  return {
    together, proposals: record, loading, loadProblem, reload, tasks, rows, verifier, chosen, ready, sending, problem, issued, issue,
    rowsFor: (no: number) => rows.value.filter((row) => row.no === no),
    undated: computed(() => rows.value.filter((row) => !row.due).length),
    /** A sentence may be given to several: the new row begins as the last one stood. */
    add: (no: number) => put(no, [rowOf(newCommandId(), no, NOBODY, dueOf(no))]),
    /** Everybody of a group who does not have it yet; a row in which nobody was chosen gives way. */
    addAll: (no: number, group: Addressees) => {
      const due = dueOf(no)
      rows.value = rows.value.filter((row) => row.no !== no || row.post)
      const fresh = lacking(group, rows.value.filter((row) => row.no === no).map((row) => row.post?.id))
      put(no, fresh.map((row) => ({ ...rowOf(newCommandId(), no, row, due), chosen: row.post !== null })))
    },
    /** A usual period, for whatever has no deadline; whom it goes to is chosen already. */
    fill: (dueAt: string) => {
      for (const row of rows.value.filter((one) => !one.due)) {
        row.due = lastDayOf(dueAt)
        row.chosen = row.post !== null
      }
    },
    choose: (no: number | null, on: boolean) => {
      for (const row of rows.value) if (no === null || row.no === no) row.chosen = on
    },
  }
}
