import type { Api } from '@/api/http'
import type { Page, Party, PostHeld, RegionNode } from '@/api/types'

/** Who is to sign: one post of a party. */
export interface Receiver {
  postId: string
  postName: string
  partyName: string
  personName: string | null
  /** Why the pledge could not go out to this post. */
  because?: string
}

/** 各县(市、区)、本级部门: where the parties stand that get the same pledge at once. */
export interface Batch {
  id: string
  name: string
  holds: (party: Party) => boolean
}

export const PLACES: Readonly<Record<string, string>> = { province: '各省', city: '各市', county: '各县（市、区）', town: '各乡镇（街道）' }

/** The batches that a region offers: its own departments, and each level right below it. */
export function batchesOf(root: RegionNode | null): Batch[] {
  if (!root) return []
  const levels = [...new Set(root.children.map((child) => child.level))]
  const below = levels.map((level) => {
    const ids = new Set(root.children.filter((child) => child.level === level).map((child) => child.id))
    return { id: level, name: PLACES[level] ?? '下一级', holds: (party: Party) => ids.has(party.region.id) }
  })
  return [...below, { id: 'own', name: '本级', holds: (party) => party.region.id === root.id }]
}

/** Every agency that stands in the caller's region, page by page. */
export async function agencies(api: Api): Promise<Party[]> {
  const found: Party[] = []
  let page: string | null = null
  do {
    const answer: Page<Party> = await api.get('/api/parties', { kind: 'AGENCY', size: 100, page })
    found.push(...answer.items)
    page = answer.next
  } while (page)
  return found.filter((party) => party.active)
}

/** The post that answers for a party: the one that stands below no other of its posts. */
export function headOf(posts: readonly PostHeld[]): PostHeld | null {
  const standing = posts.filter((post) => !post.abolishedAt)
  const ids = new Set(standing.map((post) => post.id))
  return standing.find((post) => !post.superiorId || !ids.has(post.superiorId)) ?? null
}
