import { computed, ref, type Ref } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Party, PostHeld } from '@/api/types'
import { useRegions } from '@/directory/useRegions'
import { agencies, batchesOf, headOf, type Batch, type Receiver } from './receivers'

/** Who is to sign: one post after another, or the heads of all parties of a kind at once. */
export function useReceivers(receivers: Ref<Receiver[]>) {
  const api = useApi()
  const regions = useRegions()
  void regions.load()
  const parties = ref<Party[]>([])
  const place = ref('')
  const kind = ref('')
  const looking = ref(false)
  const problem = ref<Problem | null>(null)
  /** Parties of the batch that have no post to sign. */
  const headless = ref<string[]>([])

  const batches = computed(() => batchesOf(regions.tree))
  const batch = computed<Batch | undefined>(() => batches.value.find((one) => one.id === place.value) ?? batches.value[0])
  const within = computed(() => parties.value.filter((party) => batch.value?.holds(party)))
  /** Governments first, then what stands most often there. */
  const kinds = computed(() => {
    const counted = new Map<string, number>()
    for (const party of within.value) counted.set(party.agencyKindName, (counted.get(party.agencyKindName) ?? 0) + 1)
    const weight = ([name, count]: [string, number]) => (name.includes('政府') ? 1000 : 0) + count
    return [...counted].sort((a, b) => weight(b) - weight(a)).map(([name, count]) => ({ id: name, name: `${name}（${count} 个）` }))
  })
  const chosen = computed(() => within.value.filter((party) => !kind.value || party.agencyKindName === kind.value))

  async function attempt(act: () => Promise<void>) {
    if (looking.value) return
    looking.value = true
    problem.value = null
    try {
      await act()
    } catch (error) {
      problem.value = Problem.from(error)
    } finally {
      looking.value = false
    }
  }

  const look = () =>
    attempt(async () => {
      if (!parties.value.length) parties.value = await agencies(api)
    })

  /** All in one assignment: a component's model shows what it was given only after the next rendering. */
  function add(...found: Receiver[]) {
    const known = new Set(receivers.value.map((one) => one.postId))
    receivers.value = [...receivers.value, ...found.filter((one) => !known.has(one.postId))]
  }

  const receiverOf = (post: PostHeld, partyName: string): Receiver => ({
    postId: post.id, postName: post.name, partyName, personName: post.personName,
  })

  const addAll = () =>
    attempt(async () => {
      const posts = await Promise.all(
        chosen.value.map(async (party) => ({ party, head: headOf(await api.get<PostHeld[]>(`/api/parties/${party.id}/posts`)) })),
      )
      add(...posts.flatMap(({ party, head }) => (head ? [receiverOf(head, party.name)] : [])))
      headless.value = posts.filter(({ head }) => !head).map(({ party }) => party.name)
    })

  return {
    batches, batch, place, kind, kinds, chosen, looking, problem, headless, look, add, addAll, receiverOf,
    remove: (postId: string) => (receivers.value = receivers.value.filter((one) => one.postId !== postId)),
  }
}
