import type { Keeper } from './storage'

/** What was being typed when the page went: kept at once, because nobody waits for a database any more. */
export interface LastWords {
  say(key: string, value: unknown): void
  /** What was said last, over what was kept before; once kept itself, it is forgotten. */
  over<T>(key: string, kept: T | null): T | null
  forget(key: string): void
}

const PREFIX = 'anxian.draft/'

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype

/** Whether text alone can say all of it. */
function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isText)
  if (isPlain(value)) return Object.values(value).every(isText)
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
}

/** Photos and signatures go their own way: a field with a file in it is left as it was kept. */
function textOf(value: unknown): Record<string, unknown> {
  return isPlain(value) ? Object.fromEntries(Object.entries(value).filter(([, part]) => isText(part))) : {}
}

export function lastWordsIn(keeper: Keeper): LastWords {
  return {
    say: (key, value) => keeper.write(PREFIX + key, textOf(value)),
    over: <T>(key: string, kept: T | null) => {
      const said = keeper.read<Partial<T>>(PREFIX + key)
      return said ? ({ ...kept, ...said } as T) : kept
    },
    forget: (key) => keeper.remove(PREFIX + key),
  }
}
