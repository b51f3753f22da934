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
  cells: Map<number, Cell[]>
}

function rowOf(child: PledgeChild): ChildRow {
  const cells = new Map<number, Cell[]>()
  for (const target of child.targets) {
    if (!target.parentTarget) continue
    const result = child.results.targets.find((one) => one.no === target.no)
    const carried = { target, result, verdict: verdictOf(target, result, child.results.yearOver) }
    cells.set(target.parentTarget.no, [...(cells.get(target.parentTarget.no) ?? []), carried])
  }
  return { id: child.id, partyName: child.partyName, stateName: child.stateName, state: child.state, cells }
}

/** What became of a pledge below, all of it in one answer, each part judged by its own place. */
export function useChildren(pledge: () => Pledge, day: () => string) {
  const { record, loading, problem, reload } = useRecord<PledgeChild[]>(
    () => `/api/pledges/${pledge().id}/children`,
    () => ({ at: day() || undefined }),
  )
  watch(() => pledge().version, reload)
  return { rows: computed(() => record.value?.map(rowOf) ?? []), loading, problem, reload }
}
