/** What each step on a pledge's page asks for. The server says which steps there are; this says how they are written down. */
export type StepField = 'reason' | 'opinion' | 'signature' | 'outcome'

export interface StepWords {
  fields: readonly StepField[]
  /** On the button that sends it. */
  verb: string
  say?: string
  reason?: string
  /** Brings the pledge no further: its form opens only when it is asked for. */
  aside?: true
}

export const STEPS: Readonly<Record<string, StepWords>> = {
  issuing: { fields: [], verb: '下发', say: '下发后，对方在 5 个工作日内签订或者退回（本平台规则）。' },
  signing: { fields: ['signature'], verb: '签订', say: '签订后，以上目标就是本单位的年度责任，随时和台账对照；签字人、岗位、时间和签名都留痕。' },
  countersigning: { fields: ['signature'], verb: '补签', say: '原签订人的签名仍然有效；您补签，表明接着负责（本平台规则）。' },
  return: { fields: ['reason'], verb: '退回', reason: '为什么退回', say: '写明哪一项目标不合适，由下发单位改好再发。', aside: true },
  outcome: { fields: ['outcome'], verb: '填报结果', say: '填报的结果标明“由人填报”，来源和凭证对各方可见。', aside: true },
  withdrawal: { fields: ['reason'], verb: '撤回', reason: '为什么撤回', aside: true },
  conclusion: { fields: ['opinion'], verb: '考核完毕', say: '考核后结果定格，不再随台账变动。' },
}

/** What has a page of its own, each the same form as the first drawing-up. */
export const PAGES: Readonly<Record<string, { name: string; path: string }>> = {
  editing: { name: '修改', path: 'edit' },
  amendment: { name: '变更', path: 'amendment' },
  breakdown: { name: '分解到下一级', path: 'breakdown' },
}
