import type { Basis, Hazard, HazardForm, HazardItem, ObligationItem } from '@/api/types'

export const ARTICLE_41: Basis = {
  kind: 'statute', law: '安全生产法', article: '第四十一条第二款', citation: '安全生产法 第四十一条第二款', quote: null, verified: true,
}
export const HOUSE_RULE: Basis = {
  kind: 'house-rule', law: '本平台规则', article: '', citation: '本平台规则：一般隐患十五日内整改完', quote: null, verified: true,
}
const REGION = { id: 101, name: '会兴街道', fullName: '河南省三门峡市湖滨区会兴街道' }
const LINE = { id: 'hazchem', name: '危险化学品' }

export function hazardItem(change: Partial<HazardItem> = {}): HazardItem {
  return {
    id: 'h1', number: '湖滨-2026-00001', description: '围堰破损', place: '3 号罐区', list: '列单', state: 'listed', stateName: '已列单',
    level: '一般', cause: 'thing', causeName: '物的不安全状态', line: LINE, party: { id: 'firm', name: '甲辰化工' }, region: REGION,
    source: 'inspection', sourceName: '政府检查', power: 'patrol', powerName: '巡查告知', foundAt: '2026-11-18T09:00:00+08:00', onlyDay: false,
    rectifyBy: null, dueAt: null, clockFrom: null, missed: false, struckOffAt: null, photoId: null,
    grade: 'general', extensions: 0, extensionAsked: false, supervision: null, repeats: false, ...change,
  }
}

export function hazard(change: Partial<Hazard> = {}): Hazard {
  return {
    ...hazardItem(), version: 3, basis: ARTICLE_41, remedy: null, owner: null, note: null, opinion: null, forSampling: false,
    finder: { postId: 'post-1', postName: '安监站站长', partyId: 'town', partyName: '会兴街道办事处', personName: '张甲' }, verifier: null,
    photos: { before: [], after: [] }, measures: null, soleFirm: false, voided: null, stated: null, entered: null,
    toBeJudged: null, judged: null, told: null, supervised: null, stop: null, plan: null, review: null, extending: null, repeatOf: null, repeatedBy: [],
    lifecycle: [
      { state: 'listed', name: '列单', list: '列单', at: '2026-11-18T09:00:00+08:00', current: true },
      { state: 'handed', name: '交办', list: '交单', at: null, current: false },
    ],
    next: [], unavailable: [], obligations: [], ...change,
  }
}

export const FORM: HazardForm = {
  lines: [{ ...LINE, places: ['罐区'], suggestions: [{ text: '围堰有裂缝', cause: 'thing', remedy: '修补围堰', basis: ARTICLE_41 }] }],
  powers: [
    { id: 'patrol', name: '巡查告知', allowed: true, why: '本辖区。', basis: HOUSE_RULE },
    { id: 'order', name: '行政检查责令', allowed: false, why: '责任矩阵没有授权。', basis: ARTICLE_41 },
  ],
  causes: [{ id: 'thing', name: '物的不安全状态' }],
  rectifyDays: { count: 15, unit: 'day', basis: HOUSE_RULE },
  posts: [{ id: 'post-9', name: '安全员岗', personName: '李乙' }],
}

export function duty(change: Partial<ObligationItem> = {}): ObligationItem {
  const answerer = { postId: 'p', postName: '安全员岗', partyId: 'firm', partyName: '甲辰化工', personName: '李乙' }
  return {
    id: 'd1', kind: 'rectify', kindName: '整改隐患', title: '整改：围堰破损', part: 'do', level: '一般',
    subject: { type: 'hazard', id: 'h1', number: '湖滨-2026-00001' }, basis: [ARTICLE_41], periodBasis: HOUSE_RULE,
    obligor: answerer, verifier: null, region: REGION, line: LINE, party: { id: 'firm', name: '甲辰化工' }, issuedAt: '2026-11-10T09:00:00+08:00',
    dueAt: '2026-11-25T00:00:00+08:00', provisional: false, state: 'OPEN', missedAt: null, closedAt: null, told: [], urged: null,
    action: { label: '去整改', href: '/hazards/h1' }, next: null, before: null, ...change,
  }
}
