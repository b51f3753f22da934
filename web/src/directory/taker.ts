import type { Id, Named } from '@/api/types'
import type { Problem } from '@/api/problem'

/** @property id null where nobody registered the person yet */
export interface SomebodyNew {
  id: Id | null
  name: string
}

/** Who takes a post up: from the post that he holds, or as somebody who holds none. */
export interface Taker {
  serving: boolean
  post: Named | null
  person: SomebodyNew | null
}

export const nobody = (): Taker => ({ serving: true, post: null, person: null })

/** As the service wants it said: exactly one of the three. */
export function said(taker: Taker) {
  const person = taker.serving ? null : taker.person
  return {
    takerPostId: taker.serving ? (taker.post?.id ?? null) : null,
    takerPersonId: person?.id ?? null,
    takerName: person && person.id === null ? person.name : null,
  }
}

export const wrongTaker = (problem: Problem | null) =>
  ['takerPostId', 'takerPersonId', 'takerName', 'personName'].map((field) => problem?.messageFor(field)).find(Boolean) ?? ''
