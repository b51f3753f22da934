import type { Better, PledgeState, Target, TargetForm, TargetScope } from './types'

/** The ids are the server's. */
export const STATES: readonly { id: PledgeState; name: string }[] = [
  { id: 'draft', name: '拟定中' },
  { id: 'issued', name: '待签订' },
  { id: 'signed', name: '已签订' },
  { id: 'amended', name: '变更待签订' },
  { id: 'returned', name: '已退回' },
  { id: 'withdrawn', name: '已撤回' },
  { id: 'concluded', name: '已考核' },
]

/** What waits for a signature, be it the first one or one under what was amended. */
export const waitsForSigning = (state: PledgeState) => state === 'issued' || state === 'amended'

/** What nobody has signed: not yet, or never. */
export const unsigned = (state: PledgeState) => (state === 'withdrawn' ? '没有签订' : '还没有签订')

/** What somebody has signed and is in force. */
export const isInForce = (state: PledgeState) => state === 'signed' || state === 'amended' || state === 'concluded'

export const VIEWS = [
  { id: '', name: '全部' },
  { id: 'issued', name: '本单位下发的' },
  { id: 'received', name: '本单位要签的' },
] as const

export const BETTER: readonly { id: Better; name: string }[] = [
  { id: 'atLeast', name: '不低于' },
  { id: 'atMost', name: '不超过' },
]

export const SCOPES: readonly { id: TargetScope; name: string }[] = [
  { id: 'region', name: '本地区的责任' },
  { id: 'party', name: '本单位的责任' },
]

/** What a stated target is counted in. */
export const UNITS = ['起', '人', '项', '次', '家', '%'] as const

const tidy = (value: number) => String(Math.round(value * 100) / 100)

/** 95%, 3项. */
export const figure = (value: number, unit: string | null) => `${tidy(value)}${unit ?? ''}`

/** 不低于95%; a target in words alone has no figure. */
export function aim(target: Pick<Target | TargetForm, 'value' | 'unit' | 'better'>): string {
  if (target.value === null) return ''
  const better = BETTER.find((one) => one.id === target.better)?.name ?? ''
  return `${better}${figure(target.value, target.unit)}`
}
