import type { Pledge, PledgeAids, PledgeItem, PledgeNext, Target, TargetResult } from '@/accountability/pledge/types'

export const MEASURES: PledgeAids['measures'] = [
  { id: 'in-time', name: '隐患按期整改率', unit: '%', better: 'atLeast', betterName: '不低于', grades: [], explanation: '到期的整改责任中，按期办结的占多少。' },
  { id: 'open', name: '逾期未整改隐患数', unit: '项', better: 'atMost', betterName: '不超过', grades: [], explanation: '到期还没有办结的有多少项。' },
]
export const OFFERED: PledgeAids = { years: [2026, 2027], measures: MEASURES }

export const nextStep = (step: PledgeNext['step']): PledgeNext => ({
  step, name: step, href: `/api/pledges/z1/${step}`, method: 'POST', form: step,
})

export function target(change: Partial<Target> = {}): Target {
  const no = change.no ?? 1
  return {
    id: `t${no}`, no, text: '隐患按期整改率不低于95%', measure: { id: 'in-time', name: '隐患按期整改率' }, scope: 'region', value: 95, unit: '%',
    better: 'atLeast', scopeName: '本地区', wanted: '不低于95%', parentTarget: null, ...change,
  }
}

export function result(change: Partial<TargetResult> = {}): TargetResult {
  return {
    no: 1, result: 97.5, of: 80, counted: 78, met: true, because: '到期 80 项，按期办结 78 项。', stated: null,
    href: '/books/due?region=101&part=in-time', ofHref: '/books/due?region=101', ...change,
  }
}

export function pledgeItem(change: Partial<PledgeItem> = {}): PledgeItem {
  return {
    id: 'z1', number: 'ZR-2026-0001', year: 2026, title: '2026 年度安全生产目标管理责任书', state: 'issued', stateName: '待签订', edition: 1,
    issuer: { partyId: 'office', partyName: '市安委办', postId: 'p1', postName: '综合岗' },
    receiver: { partyId: 'county', partyName: '甲县人民政府', postId: 'p9', postName: '县长', personName: '王乙' },
    region: { id: 7, name: '甲县', fullName: '河南省三门峡市甲县' }, signBy: '2026-11-28T00:00:00+08:00', signedAt: null, overdue: false,
    targets: 1, met: null, unmet: null, children: 0, parent: null, ...change,
  }
}

export function pledge(change: Partial<Pledge> = {}): Pledge {
  return {
    ...pledgeItem(), version: 3, preamble: null, lines: [], targets: [target()],
    results: { at: '2026-11-20', from: '2026-01-01', until: '2026-11-20T14:00:00+08:00', entryNo: 812, yearOver: false, targets: [result()] }, signatures: [], signerLeft: false, proposed: null,
    editions: [{ no: 1, issuedAt: '2026-11-20T09:00:00+08:00', signedAt: null, reason: null, endedBecause: null, preamble: null, targets: [target()] }],
    issuedBy: '市安委办 张甲', issuedAt: '2026-11-20T09:00:00+08:00', endedBecause: null, concluded: null, children: [], next: [], unavailable: [],
    obligations: [], ...change,
  }
}
