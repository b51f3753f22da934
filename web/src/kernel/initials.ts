/**
 * The first character of each letter in the order of pinyin: whatever stands from here on, and before the next, is spoken with
 * it. No syllable begins with i, u or v.
 */
const FIRST: readonly (readonly [letter: string, character: string])[] = [
  ['a', '吖'], ['b', '八'], ['c', '嚓'], ['d', '咑'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'], ['j', '丌'], ['k', '咔'],
  ['l', '垃'], ['m', '妈'], ['n', '拿'], ['o', '喔'], ['p', '妑'], ['q', '七'], ['r', '呥'], ['s', '仨'], ['t', '他'], ['w', '挖'],
  ['x', '夕'], ['y', '丫'], ['z', '匝'],
]

/** What is also spoken with another letter in the names of agencies and places; the order knows one reading of each. */
const ALSO: Readonly<Record<string, string>> = {
  长: 'c', 重: 'c', 行: 'h', 厦: 'x', 藏: 'z', 调: 't', 畜: 'x', 泊: 'b', 埔: 'p', 乐: 'y', 单: 's', 解: 'x', 番: 'p', 蔚: 'y', 阿: 'e',
}

const HAN = /\p{Script=Han}/u
const order = new Intl.Collator('zh-Hans-u-co-pinyin')
const known = new Map<string, string>()

/** With which letters a character's pinyin can begin; what is no Chinese character stands for itself. */
export function initialsOf(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const spoken = FIRST.filter(([, first]) => order.compare(character, first) >= 0).pop()
  const letters = HAN.test(character) ? (spoken?.[0] ?? '') + (ALSO[character] ?? '') : character.toLowerCase()
  known.set(character, letters)
  return letters
}
