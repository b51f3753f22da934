import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type PledgeItem = Schemas['PledgeItem']
export type PledgeChild = Schemas['PledgeChild']
export type PledgePage = Schemas['PledgePage']
export type Pledge = Schemas['PledgeView']
export type PledgeAids = Schemas['PledgeFormAids']
export type Measure = Schemas['PledgeMeasure']
export type Target = Schemas['PledgeTarget']
export type PledgeResults = Schemas['PledgeResults']
export type TargetResult = Schemas['PledgeResult']
export type PledgeNext = Schemas['PledgeNext']
export type PledgesMade = Schemas['PledgesMade']
export type PledgeState = PledgeItem['state']
export type TargetScope = Target['scope']
export type Better = Measure['better']

/** A target as it is sent: nothing is left out, what is not said is null. */
export interface TargetForm {
  /** Which target it was before; a new one is none of them. */
  id: string | null
  text: string
  measure: string | null
  scope: TargetScope
  value: number | null
  unit: string | null
  better: Better | null
  parentTarget: string | null
}
