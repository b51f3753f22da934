import type { Basis } from '@/api/types'

/** Each law once, with the articles cited of it: a document's number stays on the rule's own page. */
export function shortCitations(bases: Basis[]): string {
  const byLaw = new Map<string, string[]>()
  for (const basis of bases) {
    const articles = byLaw.get(lawOf(basis)) ?? []
    if (basis.kind !== 'house-rule' && basis.kind !== 'speech') articles.push(basis.article)
    byLaw.set(lawOf(basis), articles)
  }
  return [...byLaw].map(([law, articles]) => law + [...new Set(articles)].join('、')).join('；')
}

function lawOf(basis: Basis): string {
  if (basis.kind === 'house-rule') return '本平台规则'
  if (basis.kind === 'speech') return basis.law
  return basis.kind === 'standard' ? `${basis.law} ` : `《${basis.law}》`
}

/** A basis of a verdict comes without its citation: the command writes kind, law, article and what belongs to them. */
export interface VerdictBasis {
  kind: Basis['kind']
  law: string
  article: string
  no?: string | number
  place?: string
  quote?: string
  verified: boolean
}

export function cited(basis: VerdictBasis): Basis {
  return { ...basis, quote: basis.quote ?? null, citation: citationOf(basis) }
}

function citationOf(basis: VerdictBasis): string {
  switch (basis.kind) {
    case 'document':
      return `《${basis.law}》（${basis.no}）${basis.article}`
    case 'standard':
      return `${basis.law} ${basis.article}`
    case 'local-rule':
      return `${basis.place}《${basis.law}》${basis.article}`
    case 'speech':
      return `${basis.law}：“${basis.quote}”`
    case 'house-rule':
      return `本平台规则：${basis.article}`
    case 'statute':
    case 'regulation':
    case 'department-rule':
      return `《${basis.law}》${basis.article}`
  }
}

export interface Piece {
  text: string
  cited: boolean
}

/** A paragraph cut where the cited sentences begin and end. */
export function emphasised(paragraph: string, quotes: string[]): Piece[] {
  const found = quotes
    .map((quote) => ({ from: paragraph.indexOf(quote), to: paragraph.indexOf(quote) + quote.length }))
    .filter((span) => span.from >= 0)
    .sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let at = 0
  for (const span of found) {
    const from = Math.max(span.from, at)
    if (from >= span.to) continue
    if (from > at) pieces.push({ text: paragraph.slice(at, from), cited: false })
    pieces.push({ text: paragraph.slice(from, span.to), cited: true })
    at = span.to
  }
  if (at < paragraph.length) pieces.push({ text: paragraph.slice(at), cited: false })
  return pieces
}

export function forceText(from: string | null, until: string | null): string {
  if (from && until) return `${from} 起，${until} 止`
  if (from) return `${from} 起施行`
  return until ? `${until} 止` : '本库没有记载施行日期'
}
