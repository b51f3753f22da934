import type { Pledge, Target } from '../types'

export interface AmendedTarget {
  target: Target
  /** What the signer has to see of it; empty where it stays as it was. */
  changes: string[]
}

function changesOf(before: Target | undefined, now: Target): string[] {
  if (!before) return ['新增']
  return [
    ...(before.wanted === now.wanted ? [] : [`原为${before.wanted ?? '文字目标'}`]),
    ...(before.text === now.text ? [] : [`原写“${before.text}”`]),
    ...(before.measure?.id === now.measure?.id ? [] : [`原按“${before.measure?.name ?? '由人填报'}”计`]),
    ...(before.scope === now.scope ? [] : [`原计${before.scopeName}`]),
  ]
}

/** What would be promised, target by target against what is in force; and what would be promised no longer. */
export function amendmentOf(pledge: Pick<Pledge, 'targets' | 'proposed'>): { targets: AmendedTarget[]; dropped: Target[] } {
  const proposed = pledge.proposed?.targets ?? []
  return {
    targets: proposed.map((target) => ({ target, changes: changesOf(pledge.targets.find((one) => one.id === target.id), target) })),
    dropped: pledge.targets.filter((one) => !proposed.some((target) => target.id === one.id)),
  }
}
