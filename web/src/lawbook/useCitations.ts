import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Basis, Citation } from '@/api/types'

const ARTICLE = /第[零一二三四五六七八九十百千]+条/
/** What has articles or clauses by which a list of rules can be looked for. */
const LISTED = new Set<Basis['kind']>(['statute', 'regulation', 'department-rule', 'document', 'standard', 'local-rule'])
const placeOf = (law: string, article: string) => `${law}\n${article}`

/** Where in the law book a basis is found; what the rules cite is asked for once, and without an answer nothing is a link. */
export const useCitations = defineStore('citations', () => {
  const api = useApi()
  const places = shallowRef<Map<string, string[]> | null>(null)
  let asked: Promise<void> | undefined

  async function ask() {
    try {
      const citations = await api.get<Citation[]>('/api/law/citations')
      places.value = new Map(citations.map((c) => [placeOf(c.law, c.article), c.rules]))
    } catch (error) {
      Problem.from(error)
      asked = undefined
    }
  }

  function load() {
    asked ??= ask()
  }

  /** The rule that rests on it, or where all of them are listed; null where there is none. */
  function to(basis: Pick<Basis, 'kind' | 'law' | 'article'>): string | null {
    const number = ARTICLE.exec(basis.article)?.[0]
    for (const article of [basis.article, ...(number ? [number] : [])]) {
      const rules = places.value?.get(placeOf(basis.law, article))
      if (rules?.length === 1 || (rules && !LISTED.has(basis.kind))) return `/law/${rules[0]}`
      if (rules) return `/law?q=${encodeURIComponent(`${basis.law} ${article}`)}`
    }
    return null
  }

  return { load, to }
})
