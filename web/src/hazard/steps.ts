/** What each step asks for. The server says which steps there are; this says how they are written down. */
export type StepField =
  | 'post' | 'rectifyBy' | 'note' | 'reason' | 'measures' | 'opinion' | 'ground' | 'duplicateOf' | 'photos' | 'signature'
  | 'criterion' | 'until'

/** A text of its own in the command's body. */
export interface StepText {
  key: string
  label: string
  most: number
  hint?: string
  /** One line instead of several. */
  line?: true
  number?: true
}

export interface StepWords {
  fields: readonly StepField[]
  texts?: readonly StepText[]
  /** On the button that sends it. */
  verb: string
  photos?: string
  say?: string
  reason?: string
  until?: string
  /** A criterion may be named, but need not. */
  criterionOptional?: true
  /** Not without a signature. */
  signed?: true
  /** Does not bring the hazard further: its form opens only when it is asked for. */
  aside?: true
}

const PLAN: readonly StepText[] = [
  { key: 'goal', label: '治理的目标和任务', most: 1000 },
  { key: 'responsible', label: '责任：负责治理的机构和人员', most: 300, line: true },
  { key: 'measures', label: '措施：采取的方法和措施', most: 1000 },
  { key: 'funds', label: '资金（元）', most: 16, line: true, number: true, hint: '不需要资金的填 0' },
  { key: 'contingency', label: '预案：应急预案', most: 1000 },
  { key: 'interim', label: '治理期间的防范措施', most: 1000, hint: '撤人、警戒、停用、专人看守等，治理完成以前怎样保证安全' },
]

export const STEPS: Readonly<Record<string, StepWords>> = {
  'hand-over': { fields: ['post', 'rectifyBy', 'note'], verb: '交单' },
  signing: { fields: ['signature'], verb: '签收', say: '签收后由本岗整改，期限从交单时起算。' },
  return: { fields: ['reason'], verb: '退单' },
  rectification: { fields: ['measures', 'photos', 'signature'], verb: '报告整改完成', photos: '整改后的照片' },
  acceptance: { fields: ['opinion', 'photos', 'signature'], verb: '验收通过，销号', photos: '验收时的照片（选填）' },
  'send-back': { fields: ['reason', 'rectifyBy'], verb: '退回整改' },
  voiding: { fields: ['ground', 'duplicateOf', 'reason'], verb: '作废' },
  judgement: {
    fields: ['criterion', 'reason', 'signature'], verb: '判为重大事故隐患', reason: '判定理由',
    say: '由您对照标准判定。判为重大后，企业须制定治理方案、向部门报告，销号须两人签字。',
  },
  dismissal: {
    fields: ['criterion', 'reason', 'signature'], verb: '判为不构成重大', reason: '不构成的理由', criterionOptional: true,
    say: '写明为什么不构成，判定记在时间线上。',
  },
  regrading: { fields: ['reason', 'signature'], verb: '改判为一般隐患', reason: '改判理由', say: '改判后，报告、挂牌、方案不再要求，已有的记录都留着。' },
  report: {
    fields: [], verb: '向部门报告',
    texts: [
      { key: 'cause', label: '隐患的现状及其产生原因', most: 1000 },
      { key: 'danger', label: '危害程度和整改难易程度分析', most: 1000 },
      { key: 'workers', label: '怎样告知从业人员', most: 1000, hint: '职工大会、职代会或者公示栏，何时、怎样告知' },
    ],
  },
  supervision: {
    fields: ['until', 'reason', 'signature'], verb: '挂牌督办', until: '督办整改期限', reason: '督办要求',
    texts: [{ key: 'number', label: '挂牌文号', most: 60, line: true }],
    say: '挂牌后由本单位督办和审查销号，整改期限改按这里定的；原期限留在责任台账上。',
  },
  'no-supervision': { fields: ['reason', 'signature'], verb: '不挂牌', reason: '不挂牌的理由' },
  stop: {
    fields: ['signature'], verb: '责令停产停用',
    texts: [{ key: 'what', label: '停产停业、停止使用的范围', most: 300 }],
    say: '只有作出决定的单位可以解除。',
  },
  release: { fields: ['reason', 'signature'], verb: '同意恢复，解除决定', reason: '审查意见' },
  plan: {
    fields: ['until', 'signature'], texts: PLAN, verb: '提交治理方案', until: '时限：治理到哪一天',
    say: '责任、措施、资金、时限、预案五项和治理期间的防范措施都要写。时限不能晚于整改期限，需要更长的先申请展期。',
  },
  review: {
    fields: ['opinion', 'photos', 'signature'], signed: true, verb: '复查合格，第一人签字', photos: '复查时的照片（选填）',
    say: '重大隐患须两人签字销号：您签字后，由监管一方的另一人审查。',
  },
  approval: {
    fields: ['opinion', 'photos', 'signature'], signed: true, verb: '审查同意，第二人签字销号', photos: '审查时的照片（选填）',
  },
  extension: { aside: true, fields: ['until', 'reason'], verb: '申请展期', until: '展期到哪一天', reason: '申请理由', say: '答复以前，原期限照算；到期没有答复也算逾期。' },
  'extension-grant': { fields: ['reason', 'signature'], verb: '同意展期', reason: '同意的理由' },
  'extension-refusal': { fields: ['reason', 'signature'], verb: '不同意展期', reason: '不同意的理由' },
}

/** Correcting has a page of its own. */
export const CORRECTION = 'correction'
