/** What each step asks for. The server says which steps there are; this says how they are written down. */
export type StepField =
  | 'text' | 'unfinished' | 'opinion' | 'reason' | 'until' | 'dueAt' | 'grant' | 'holds' | 'evidence' | 'leadPost' | 'parts'

export interface StepWords {
  fields: readonly StepField[]
  /** On the button that sends it. */
  verb: string
  say?: string
  text?: string
  reason?: string
  dueAt?: string
  /** Brings the task no further: its form opens only when it is asked for. */
  aside?: true
}

export const STEPS: Readonly<Record<string, StepWords>> = {
  signing: { fields: [], verb: '签收', say: '签收后由本岗承办；办理期限从交办时起算。' },
  return: { fields: ['reason'], verb: '退回', reason: '为什么退回', say: '退回交办单位，由它改交或撤回；不是本岗职责的才退。', aside: true },
  breakdown: { fields: ['parts'], verb: '分解下去', say: '每一项都追到同一句原文；期限不能晚于本任务的期限，本任务已经逾期的除外。', aside: true },
  progress: { fields: ['text', 'evidence'], verb: '填报', text: '办到哪一步' },
  completion: {
    fields: ['text', 'unfinished', 'evidence'], verb: '报请办结', text: '怎样办的、结果如何',
    say: '由交办单位的另一个岗位验收，通过后才算办结。',
  },
  acceptance: { fields: ['opinion'], verb: '验收通过，办结' },
  'send-back': {
    fields: ['reason', 'dueAt'], verb: '退回重办', reason: '哪里没有办到', dueAt: '重办期限（不填，按本平台规则）',
    say: '逾期以后才报的，原期限不变，逾期照计；按期报的，不填就取原期限和重办期限中较晚的一个，要填就不能早于原期限。',
  },
  extension: {
    fields: ['until', 'reason'], verb: '申请展期', reason: '申请理由', say: '到期以前才能申请；答复以前，原期限照算。', aside: true,
  },
  'extension-answer': { fields: ['grant', 'reason'], verb: '答复', reason: '答复理由' },
  urging: { fields: ['text'], verb: '催办', text: '催办的话', say: '告诉承办人，记在时间线上；一项任务一天最多催办一次。', aside: true },
  'look-back': { fields: ['holds', 'opinion', 'dueAt', 'evidence'], verb: '提交回头看结果', dueAt: '重办期限（不填，按本平台规则）' },
  reissue: { fields: ['leadPost', 'dueAt'], verb: '重新交办', dueAt: '期限（不填，沿用原期限）' },
  withdrawal: { fields: ['reason'], verb: '撤回任务', reason: '为什么撤回', aside: true },
}
