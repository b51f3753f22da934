import { initialsOf } from './initials'

/** How far a word is from a name: 0 where that begins with it, then has it within, then has all of it in this order; else another's. */
function distance(word: readonly string[], name: readonly string[]): number {
  const fits = (at: number, letter: string) => name[at] === letter || initialsOf(name[at]!).includes(letter)
  const stands = (from: number) => from + word.length <= name.length && word.every((letter, at) => fits(from + at, letter))
  if (stands(0)) return 0
  if (name.some((_, from) => stands(from))) return 1
  let at = 0
  for (const letter of word) {
    while (at < name.length && !fits(at, letter)) at++
    if (at++ >= name.length) return Infinity
  }
  return 2
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
