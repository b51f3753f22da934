import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'

/** What a list had loaded when it was left, so that coming back finds the same place. */
export const useListMemory = defineStore('list-memory', () => {
  const kept = shallowReactive(new Map<string, unknown>())
  const places = shallowReactive(new Map<string, string>())

  return {
    recall: <T>(key: string) => kept.get(key) as T | undefined,
    keep: (key: string, value: unknown) => void kept.set(key, value),
    forget: () => {
      kept.clear()
      places.clear()
    },
    /** The address, filters included, at which a list was last seen. */
    placeOf: (list: string) => places.get(list) ?? list,
    stand: (list: string, fullPath: string) => void places.set(list, fullPath),
  }
})
