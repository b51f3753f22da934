import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useApi } from '@/api/http'
import { useSession } from '@/account/useSession'
import type { RegionNode } from '@/api/types'

export interface RegionChoice {
  id: number
  name: string
  depth: number
  path: string
}

function flatten(node: RegionNode, depth: number, path: string): RegionChoice[] {
  const here = { id: node.id, name: node.name, depth, path: `${path}${node.name}` }
  return [here, ...node.children.flatMap((child) => flatten(child, depth + 1, here.path))]
}

/** The caller's own part of the tree of regions, down to towns. */
export const useRegions = defineStore('regions', () => {
  const api = useApi()
  const session = useSession()
  const tree = ref<RegionNode | null>(null)
  let asked: Promise<void> | undefined

  function load() {
    asked ??= api.get<RegionNode>('/api/regions/tree').then(
      (answer) => void (tree.value = answer),
      () => void (asked = undefined),
    )
    return asked
  }

  watch(
    () => session.post?.id,
    () => {
      asked = undefined
      tree.value = null
    },
  )

  return { tree, load, choices: computed(() => (tree.value ? flatten(tree.value, 0, '') : [])) }
})
