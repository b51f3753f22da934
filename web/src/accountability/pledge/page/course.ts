import type { Pledge } from '../types'
import { STATES } from '../words'

const COURSE = ['draft', 'issued', 'signed', 'concluded'] as const

/** The way of a pledge as named steps; where it was returned or withdrawn, that stands in its place. */
export function courseOf(pledge: Pick<Pledge, 'state' | 'issuedAt' | 'edition' | 'editions' | 'proposed' | 'concluded'>) {
  const inForce = pledge.editions.find((one) => one.no === pledge.edition)
  const at: Record<string, string | null> = {
    issued: (pledge.proposed ? inForce?.issuedAt : pledge.issuedAt) ?? null, signed: inForce?.signedAt ?? null, amended: pledge.proposed?.issuedAt ?? null,
    concluded: pledge.concluded?.at ?? null,
  }
  const way: readonly string[] =
    pledge.state === 'withdrawn'
      ? [...COURSE.filter((state) => state === 'draft' || at[state]), 'withdrawn']
      : pledge.state === 'returned'
        ? ['draft', 'issued', 'returned', 'signed', 'concluded']
        : pledge.state === 'amended'
          ? ['draft', 'issued', 'signed', 'amended', 'concluded']
          : COURSE
  return way.map((state) => ({
    state,
    name: STATES.find((one) => one.id === state)!.name,
    at: at[state] ?? null,
    current: state === pledge.state,
  }))
}
