import { initialsOf } from './initials'

/**
 * How far a word is from a name: 0 where that begins with it, 1 where it has it within; else both begin alike, and it counts in how
 * many pieces the name has it.
 */
function distance(word: readonly string[], name: readonly string[]): number {
  const fits = (at: number, letter: string) => name[at] === letter || initialsOf(name[at] ?? '').includes(letter)
  const stands = (from: number) => from + word.length <= name.length && word.every((letter, at) => fits(from + at, letter))
  if (stands(0)) return 0
  if (name.some((_, from) => stands(from))) return 1
  if (!fits(0, word[0]!)) return Infinity
  let next = 0
  let pieces = 1
  for (const letter of word) {
    const at = name.findIndex((_, place) => place >= next && fits(place, letter))
    if (at < 0) return Infinity
    if (at > next) pieces++
    next = at + 1
  }
  return pieces
}

/**
 * Those whose names are meant by what was typed, in characters or by the initials of their pinyin, every word of it, and also where
 * it leaves some out (应急局, yjj: 应急管理局). The nearest come first, by the name that stands first; else they stay as they stood.
 */
export function matching<T>(all: readonly T[], typed: string, namesOf: (one: T) => readonly string[]): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean).map((word) => [...word])
  if (!words.length) return [...all]
  const found: { one: T; far: number }[] = []
  for (const one of all) {
    const names = namesOf(one).map((name) => [...name.toLowerCase()])
    const far = words.map((word) => Math.min(...names.map((name, at) => distance(word, name) * names.length + at)))
    if (far.every(Number.isFinite)) found.push({ one, far: Math.max(...far) })
  }
  return found.sort((a, b) => a.far - b.far).map(({ one }) => one)
}
