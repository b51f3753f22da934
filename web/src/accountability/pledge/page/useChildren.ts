import { computed, watch } from 'vue'
import { useRecord } from '@/kernel/useRecord'
import type { Pledge, PledgeChild, Target, TargetResult } from '../types'
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
  cells: Map<string, Cell[]>
  /** What carries a target that the whole has no longer. */
  others: Cell[]
}

function rowOf(child: PledgeChild, whole: Pledge): ChildRow {
  const cells = new Map<string, Cell[]>()
  const others: Cell[] = []
  const stands = new Set(whole.targets.map((one) => one.id))
  for (const target of child.targets) {
    if (!target.parentTarget) continue
    const result = child.results.targets.find((one) => one.no === target.no)
    const carried = { target, result, verdict: verdictOf(target, result, child.results.yearOver) }
    const { id } = target.parentTarget
    if (stands.has(id)) cells.set(id, [...(cells.get(id) ?? []), carried])
    else others.push(carried)
  }
  return { id: child.id, partyName: child.partyName, stateName: child.stateName, state: child.state, cells, others }
}

/** What became of a pledge below, all of it in one answer, each part judged by its own place. */
export function useChildren(pledge: () => Pledge, day: () => string) {
  const { record, loading, problem, reload } = useRecord<PledgeChild[]>(
    () => `/api/pledges/${pledge().id}/children`,
    () => ({ at: day() || undefined }),
  )
  watch(() => pledge().version, reload)
  return { rows: computed(() => record.value?.map((child) => rowOf(child, pledge())) ?? []), loading, problem, reload }
}
