import type { Basis, Id, Instant, Named, ObligationItem, Page, RegionRef } from '@/api/types'

export type PledgeState = 'draft' | 'issued' | 'signed' | 'returned' | 'withdrawn' | 'concluded'
export type Better = 'atLeast' | 'atMost'
export type TargetScope = 'region' | 'party'

export interface PledgeItem {
  id: Id
  number: string
  year: number
  title: string
  state: PledgeState
  stateName: string
  edition: number
  issuer: { partyId: Id; partyName: string }
  receiver: { partyId: Id; partyName: string; postId: Id; postName: string; personName: string | null }
  region: RegionRef
  signBy: Instant | null
  signedAt: Instant | null
  overdue: boolean
  targets: number
  met: number | null
  unmet: number | null
  children: number
  parent: { id: Id; number: string } | null
}

export interface PledgePage extends Page<PledgeItem> {
  counts: Record<PledgeState, number>
}

export interface Measure {
  id: string
  name: string
  unit: string
  better: Better
  explanation: string
  grades: string[]
}

export interface PledgeForm {
  years: number[]
  measures: Measure[]
}

export interface Target {
  no: number
  text: string
  measure: Named | null
  scope: TargetScope
  value: number | null
  unit: string | null
  better: Better | null
  scopeName: string
  wanted: string | null
  parentTarget: { pledgeNumber: string; no: number } | null
}

export interface TargetForm {
  text: string
  measure: string | null
  scope: TargetScope
  value: number | null
  unit: string | null
  better: Better | null
  parentTarget: number | null
}

export interface TargetResult {
  no: number
  result: number | null
  of: number | null
  counted: number | null
  met: boolean | null
  because: string
  stated: { by: string; at: Instant; source: string; evidence: Id[] } | null
  href: string | null
  ofHref: string | null
}

export interface PledgeResults {
  at: string
  from: string
  until: Instant
  entryNo: number
  targets: TargetResult[]
}

export interface PledgeSignature {
  edition: number
  personName: string
  postName: string
  partyName: string
  at: Instant
  signature: Id
  entryNo: number | null
  countersigned: boolean
}

export interface PledgeEdition {
  no: number
  issuedAt: Instant | null
  signedAt: Instant | null
  reason: string | null
  preamble: string | null
  targets: Target[]
}

export interface PledgeStep {
  step: string
  name: string
  href: string
  method: string
}

export interface Pledge extends Omit<PledgeItem, 'targets' | 'children'> {
  version: number
  preamble: string | null
  lines: Named[]
  targets: Target[]
  children: PledgeItem[]
  results: PledgeResults
  signatures: PledgeSignature[]
  signerLeft: boolean
  editions: PledgeEdition[]
  issuedBy: string | null
  issuedAt: Instant | null
  endedBecause: string | null
  concluded: { by: string; at: Instant; opinion: string } | null
  next: PledgeStep[]
  unavailable: { step: string; name: string; why: string; basis: Basis[] }[]
  obligations: ObligationItem[]
}

export interface PledgesGiven {
  receipts: { subject: { id: Id; number: string | null } | null }[]
  failed: { postId: Id; because: string }[]
}
