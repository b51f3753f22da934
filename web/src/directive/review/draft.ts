import type { AgencySaid, EditedSentences, Sentence, SentenceAgency } from '../types'
import type { SentenceClass } from '../words'

/** What a person says of one sentence; what stays is left out. */
export interface Correction {
  kind?: SentenceClass
  task?: string
  lines?: string[]
  lead?: AgencySaid[]
  co?: AgencySaid[]
  scope?: string
  dueAt?: string
  noDue?: true
  reviewed?: boolean
}
export type Order = 'text' | 'unsure'
export const SHOWN = ['task', 'open', 'all'] as const
export type Shown = (typeof SHOWN)[number]

/** Below this one looks twice. */
export const UNSURE = 0.6
/** From here on a look at the line is enough. */
const SURE = 0.8

/** What may be confirmed with others in one go: read with confidence, nothing of it to be checked, a task with somebody to do it. */
export const isSure = (s: Sentence) =>
  s.confidence >= SURE && !s.notes.length && ![...s.lead, ...s.co].some((agency) => agency.note) && (s.kind !== 'task' || s.lead.length > 0)

export const isOpen = (s: Sentence) => !s.reviewed && !s.issuedTasks.length

/** The sentences after a correction, those behind it numbered on. */
export function spliced(sentences: readonly Sentence[], edited: EditedSentences): Sentence[] {
  const before = sentences.slice(0, edited.from - 1)
  const after = sentences.slice(edited.from - 1 + edited.replaced)
  const shift = edited.sentences.length - edited.replaced
  return [...before, ...edited.sentences, ...(shift ? after.map((s) => ({ ...s, no: s.no + shift })) : after)]
}

/** How it will look before the server has answered; names that only the server knows wait for it. */
export function corrected(sentence: Sentence, said: Correction): Sentence {
  const agencies = (all: SentenceAgency[], named: AgencySaid[] | undefined) =>
    named ? all.filter((one) => named.some((each) => isSame(each, one))) : all
  return {
    ...sentence,
    kind: said.kind ?? sentence.kind,
    task: said.task ?? sentence.task,
    scope: said.scope ?? sentence.scope,
    lines: said.lines ? sentence.lines.filter((line) => said.lines!.includes(line.id)) : sentence.lines,
    lead: agencies(sentence.lead, said.lead),
    co: agencies(sentence.co, said.co),
    dueAt: said.noDue ? null : (said.dueAt ?? sentence.dueAt),
    reviewed: said.reviewed ?? sentence.reviewed,
  }
}

/** How an agency is said again: by what the directory knows it by, or by the words that mean many. */
export const saidOf = (agency: SentenceAgency): AgencySaid => (agency.partyId ? { partyId: agency.partyId } : { name: agency.name })

/** Who comes to lead does not also help. */
export function leadBy(sentence: Sentence, lead: AgencySaid[]): Correction {
  const co = sentence.co.filter((agency) => !lead.some((said) => isSame(said, agency)))
  return co.length < sentence.co.length ? { lead, co: co.map(saidOf) } : { lead }
}

const isSame = (said: AgencySaid, agency: SentenceAgency) =>
  said.partyId ? said.partyId === agency.partyId : !agency.partyId && said.name === agency.name

export function replaced(sentences: readonly Sentence[], start: number, said: Correction): Sentence[] {
  return sentences.map((s) => (s.start === start ? corrected(s, said) : s))
}

/** The sentences that are gone through, one after another; the one at hand is always among them. */
export function inOrder(sentences: readonly Sentence[], order: Order, shown: Shown, at: number | null): Sentence[] {
  const wanted = sentences.filter(
    (s) => s.start === at || shown === 'all' || (shown === 'task' ? s.kind === 'task' : !s.reviewed),
  )
  return order === 'text' ? wanted : wanted.sort((a, b) => a.confidence - b.confidence || a.start - b.start)
}

export function neighbour(walk: readonly Sentence[], at: number | null, by: 1 | -1): number | null {
  const index = walk.findIndex((s) => s.start === at)
  if (index < 0) return walk[0]?.start ?? null
  return (walk[index + by] ?? walk[index])!.start
}

/** After confirming: the next that nobody has looked at, from here on and then from the beginning. */
export function nextOpen(walk: readonly Sentence[], at: number | null): number | null {
  const index = walk.findIndex((s) => s.start === at)
  const round = [...walk.slice(index + 1), ...walk.slice(0, Math.max(index, 0))]
  return round.find(isOpen)?.start ?? null
}

export function progress(sentences: readonly Sentence[]) {
  const tasks = sentences.filter((s) => s.kind === 'task')
  return {
    all: sentences.length,
    reviewed: sentences.filter((s) => s.reviewed).length,
    tasks: tasks.length,
    tasksReviewed: tasks.filter((s) => s.reviewed).length,
  }
}

/** The words of a quote without the blanks around them, which stand between the sentences. */
export function wordsOf(quote: string): { lead: string; words: string; tail: string } {
  const lead = /^\s*/u.exec(quote)![0]
  const words = quote.slice(lead.length).trimEnd()
  return { lead, words, tail: quote.slice(lead.length + words.length) }
}

const STOPS = '，。；、：！？,;:!?'

/** Where a quote may be cut: after its inner stops. */
export function cuts(quote: string): number[] {
  const { lead, words } = wordsOf(quote)
  const found: number[] = []
  for (let at = 1; at < words.length; at++) {
    if (STOPS.includes(words[at - 1]!) && !STOPS.includes(words[at]!)) found.push(lead.length + at)
  }
  return found
}

/** The stop nearest the middle is offered first; a quote without stops is cut in its middle. */
export function likelyCut(quote: string): number | null {
  const { lead, words } = wordsOf(quote)
  if ([...words].length < 2) return null
  const middle = lead.length + words.length / 2
  const best = cuts(quote).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return best ?? lead.length + [...words].slice(0, Math.floor([...words].length / 2)).join('').length
}

/** One character, or with `far` one stop, on; never out of the words. */
export function movedCut(quote: string, at: number, by: 1 | -1, far: boolean): number {
  const { lead, words } = wordsOf(quote)
  const first = lead.length + 1
  const last = lead.length + words.length - 1
  if (far) {
    const stops = cuts(quote)
    const next = by > 0 ? stops.find((c) => c > at) : [...stops].reverse().find((c) => c < at)
    return next ?? at
  }
  const half = (to: number) => /[\uDC00-\uDFFF]/.test(quote.charAt(to))
  const to = at + by + (half(at + by) ? by : 0)
  return Math.min(last, Math.max(first, to))
}

/** The server counts code points of the whole text. */
export function offsetOf(sentence: Sentence, at: number): number {
  return sentence.start + [...sentence.quote.slice(0, at)].length
}
