import type { Sentence } from '../types'

/** A paragraph without breaks is cut all the same: no stretch of the page is laid out again for one sentence far away in it. */
const MOST = 60

const breaks = (before: Sentence, next: Sentence) => /\n\s*$/u.test(before.quote) || /^\s*\n/u.test(next.quote)

/**
 * The sentences by paragraphs. A paragraph in which nothing has changed is the same list as before, so that only what was
 * touched is drawn again.
 */
export function paragraphs(sentences: readonly Sentence[], before: readonly (readonly Sentence[])[] = []): Sentence[][] {
  const found: Sentence[][] = []
  for (const one of sentences) {
    const last = found.at(-1)
    if (!last || last.length === MOST || breaks(last.at(-1)!, one)) found.push([one])
    else last.push(one)
  }
  const known = new Map(before.map((list) => [list[0]!.start, list as Sentence[]]))
  return found.map((list) => {
    const same = known.get(list[0]!.start)
    return same?.length === list.length && same.every((one, at) => one === list[at]) ? same : list
  })
}

/** The break before a paragraph is the paragraph's own edge. */
export const edgeless = (blanks: string, first: boolean) => (first ? blanks.replace(/^[^\S\n]*\n/u, '') : blanks)
