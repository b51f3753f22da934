import { defineStore } from 'pinia'
import { reactive } from 'vue'
import { useApi } from '@/api/http'
import type { AgencyNamed } from '@/api/types'

/** The agencies at work, of everywhere or of one region, as they were last known: a choice never waits for them twice. */
export const useAgencies = defineStore('agencies', () => {
  const api = useApi()
  const known = reactive(new Map<string, AgencyNamed[]>())
  const asked = new Map<string, Promise<void>>()

  /** Asked for anew each time: another may have been registered meanwhile. */
  async function load(region: string) {
    const asking =
      asked.get(region) ??
      api.get<AgencyNamed[]>('/api/parties/agencies', { region }).then(
        (answer) => void known.set(region, answer),
        () => undefined,
      )
    asked.set(region, asking)
    await asking
    asked.delete(region)
  }

  return { load, of: (region: string) => known.get(region) }
})
