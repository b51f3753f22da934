import { onScopeDispose, shallowRef, ref, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Pledge, PledgeResults, Target, TargetResult } from '../types'
import { verdictOf, type TargetVerdict } from './verdict'

export interface Cell {
  target: Target
  result: TargetResult | undefined
  verdict: TargetVerdict
}

/** Each receiver below, and under each target of the whole what carries it there. */
export interface ChildRow {
  id: string
  partyName: string
  stateName: string
  state: Pledge['state']
  cells: Map<number, Cell[]>
}

function rowOf(child: Pledge, results: PledgeResults): ChildRow {
  const cells = new Map<number, Cell[]>()
  for (const target of child.targets) {
    if (!target.parentTarget) continue
    const result = results.targets.find((one) => one.no === target.no)
    const carried = { target, result, verdict: verdictOf(target, result) }
    cells.set(target.parentTarget.no, [...(cells.get(target.parentTarget.no) ?? []), carried])
  }
  return { id: child.id, partyName: child.receiver.partyName, stateName: child.stateName, state: child.state, cells }
}

/** What became of a pledge below: read child by child, since each is judged by its own place. */
export function useChildren(pledge: () => Pledge, day: () => string) {
  const api = useApi()
  const rows = shallowRef<ChildRow[]>([])
  const loading = ref(false)
  const problem = ref<Problem | null>(null)
  let current: AbortController | undefined

  async function read(id: string, signal: AbortSignal): Promise<ChildRow> {
    const child = await api.get<Pledge>(`/api/pledges/${id}`, undefined, signal)
    const results = day() ? await api.get<PledgeResults>(`/api/pledges/${id}/results`, { at: day() }, signal) : child.results
    return rowOf(child, results)
  }

  async function reload() {
    current?.abort()
    const mine = (current = new AbortController())
    loading.value = true
    problem.value = null
    try {
      const found = await Promise.all(pledge().children.map((child) => read(child.id, mine.signal)))
      if (!mine.signal.aborted) rows.value = found
    } catch (error) {
      if (!mine.signal.aborted) problem.value = Problem.from(error)
    } finally {
      if (current === mine) loading.value = false
    }
  }

  watch([() => `${pledge().id}/${pledge().version}`, day], reload, { immediate: true })
  onScopeDispose(() => current?.abort())
  return { rows, loading, problem, reload }
}
