import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useApi } from '@/api/http'
import type { Named } from '@/api/types'

/** The lines (行业领域) that the packs define; asked for once. */
export const useLines = defineStore('lines', () => {
  const api = useApi()
  const lines = ref<Named[]>([])
  let asked: Promise<void> | undefined

  function load() {
    asked ??= api.get<Named[] | { items: Named[] }>('/api/lines').then(
      (answer) => void (lines.value = Array.isArray(answer) ? answer : answer.items),
      () => void (asked = undefined),
    )
    return asked
  }

  return { lines, load }
})
