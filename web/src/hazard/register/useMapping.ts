import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { ChosenEnterprise } from '@/enterprise/SelectEnterprise.vue'
import { useRecord } from '@/kernel/useRecord'
import type { Register, RegisterTable, RegisterValue } from './types'

type Said = {
  columns: Record<string, number | null>
  party: ChosenEnterprise | null
  closed: boolean | undefined
  line: string
  power: string
  cause: string
  place: string
  year: number | null
  keepAs: string
}

/** What a person says that the columns mean; begins with what the server proposes. */
export function useMapping(register: () => Register, own: () => ChosenEnterprise | null) {
  const api = useApi()
  const { record: table, problem, reload } = useRecord<RegisterTable>(() => `/api/registers/${register().id}/table`)
  const said = reactive<Said>({
    columns: {}, party: null, closed: undefined, line: '', power: '', cause: 'thing', place: '', year: null, keepAs: '',
  })
  const parties = ref<Record<string, ChosenEnterprise | null>>({})
  const results = ref<Record<string, boolean | undefined>>({})
  const partyTexts = shallowRef<RegisterValue[]>([])
  const resultTexts = shallowRef<RegisterValue[]>([])
  const trouble = ref<Problem | null>(null)

  watch(table, (found) => {
    if (!found) return
    const proposed = found.proposed
    said.columns = { ...(proposed.columns as Record<string, number>) }
    said.party = own()
    said.closed = proposed.closed ?? undefined
    said.line = proposed.line ?? ''
    said.power = proposed.power ?? ''
    said.cause = proposed.cause ?? 'thing'
    said.place = proposed.place ?? ''
    said.year = proposed.year ?? (found.withoutYear ? (found.year ?? null) : null)
    if (own()) delete said.columns.party
  })

  async function texts(column: number | null | undefined, as: 'party' | 'result'): Promise<RegisterValue[]> {
    trouble.value = null
    if (column === null || column === undefined) return []
    try {
      return await api.get<RegisterValue[]>(`/api/registers/${register().id}/values`, { column: String(column), as })
    } catch (error) {
      trouble.value = Problem.from(error)
      return []
    }
  }

  watch([() => said.columns.party, table], async ([column]) => {
    partyTexts.value = await texts(column, 'party')
    const before = (table.value?.proposed.parties ?? {}) as Record<string, string>
    parties.value = Object.fromEntries(
      partyTexts.value.map((value) => {
        const kept = before[value.text]
        const proposed = value.partyId ? { id: value.partyId, name: value.partyName ?? value.text } : null
        return [value.text, kept && kept !== value.partyId ? { id: kept, name: value.text } : proposed]
      }),
    )
  })

  watch([() => said.columns.result, table], async ([column]) => {
    resultTexts.value = await texts(column, 'result')
    const before = (table.value?.proposed.results ?? {}) as Record<string, boolean>
    results.value = Object.fromEntries(
      resultTexts.value.map((value) => [value.text, before[value.text] ?? value.closed ?? undefined]),
    )
  })

  const body = computed(() => ({
    version: register().version,
    columns: said.columns,
    partyId: said.columns.party === null || said.columns.party === undefined ? (said.party?.id ?? null) : null,
    parties: Object.fromEntries(Object.entries(parties.value).map(([text, party]) => [text, party?.id ?? null])),
    results: results.value,
    closed: said.closed ?? null,
    line: said.line || null,
    power: said.power || null,
    cause: said.cause || null,
    place: said.place || null,
    year: said.year,
    keepAs: said.keepAs || null,
  }))

  return { table, problem, reload, said, parties, results, partyTexts, resultTexts, trouble, body }
}
