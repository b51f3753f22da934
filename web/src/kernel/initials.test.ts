import { expect, test } from 'vitest'
import { initialsOf } from './initials'

/**
 * The 3,755 common characters of GB 2312-80, level 1, stand in the order of their pinyin: where each letter begins among them is
 * another source than the one that is tested.
 */
const BEGINS: Record<string, number> = {
  a: 0xb0a1, b: 0xb0c5, c: 0xb2c1, d: 0xb4ee, e: 0xb6ea, f: 0xb7a2, g: 0xb8c1, h: 0xb9fe, j: 0xbbf7, k: 0xbfa6, l: 0xc0ac, m: 0xc2e8,
  n: 0xc4c3, o: 0xc5b6, p: 0xc5be, q: 0xc6da, r: 0xc8bb, s: 0xc8f6, t: 0xcbfa, w: 0xcdda, x: 0xcef4, y: 0xd1b9, z: 0xd4d1,
}
const LAST = 0xd7f9

function common(): { character: string; letter: string }[] {
  const text = new TextDecoder('gb18030')
  const found: { character: string; letter: string }[] = []
  for (let code = BEGINS.a!; code <= LAST; code++) {
    if ((code & 0xff) < 0xa1 || (code & 0xff) > 0xfe) continue
    const letter = Object.keys(BEGINS).filter((each) => code >= BEGINS[each]!).pop()!
    found.push({ character: text.decode(new Uint8Array([code >> 8, code & 0xff])), letter })
  }
  return found
}

test('every common character is known by its letter, but for twelve that are read in two ways', () => {
  const others = common().filter(({ character, letter }) => !initialsOf(character).includes(letter))
  expect(common()).toHaveLength(3755)
  expect(others.map(({ character }) => character).join('')).toBe('辟匙脯蛤槛咯咳茄伺吁曾轧')
})

test.each([
  ['市长', 'sz'], ['成长', 'cc'], ['重点', 'zd'], ['重庆', 'cq'], ['银行', 'yh'], ['行政', 'xz'], ['厦门', 'xm'], ['西藏', 'xz'], ['调解', 'tj'],
  ['应急调度', 'yjdd'], ['畜牧', 'xm'], ['泊位', 'bw'], ['黄埔', 'hp'], ['乐清', 'yq'], ['乐山', 'ls'], ['单县', 'sx'], ['番禺', 'py'], ['东阿', 'de'],
])('%s is written %s, whichever reading its characters have elsewhere', (words, initials) => {
  const letters = [...words].map(initialsOf)
  expect([...initials].map((letter, at) => letters[at]!.includes(letter))).toEqual([...initials].map(() => true))
})

test('what is no Chinese character stands for itself', () => {
  expect(['A', '9', '·', '（'].map(initialsOf)).toEqual(['a', '9', '·', '（'])
})
