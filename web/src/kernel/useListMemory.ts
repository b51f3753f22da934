import { defineStore } from 'pinia'
import { ref, shallowReactive } from 'vue'

/** What a list had loaded when it was left, so that coming back finds the same place. */
export const useListMemory = defineStore('list-memory', () => {
  const kept = shallowReactive(new Map<string, unknown>())
  const forgotten = ref(0)
  const places = shallowReactive(new Map<string, string>())

  return {
    /** How often all of it was forgotten: the open page then begins anew too, for it was seen from another post. */
    forgotten,
    recall: <T>(key: string) => kept.get(key) as T | undefined,
    keep: (key: string, value: unknown) => void kept.set(key, value),
    forget: () => {
      kept.clear()
      places.clear()
      forgotten.value++
    },
    /** The address, filters included, at which a list was last seen. */
    placeOf: (list: string) => places.get(list) ?? list,
    stand: (list: string, fullPath: string) => void places.set(list, fullPath),
  }
})
