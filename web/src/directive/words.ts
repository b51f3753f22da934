/** The ids are the server's. */
export const KINDS = [
  { id: 'speech', name: '讲话' },
  { id: 'notice', name: '通知' },
  { id: 'minutes', name: '纪要' },
  { id: 'plan', name: '方案' },
  { id: 'opinion', name: '意见' },
  { id: 'bulletin', name: '通报' },
  { id: 'letter', name: '函' },
  { id: 'list', name: '清单' },
] as const

/** Of what kind a sentence is; the mark stands beside the colour, the key chooses it. */
export const CLASSES = [
  { id: 'task', name: '任务', mark: '任', key: '1' },
  { id: 'principle', name: '原则要求', mark: '则', key: '2' },
  { id: 'situation', name: '情况', mark: '情', key: '3' },
  { id: 'background', name: '背景', mark: '背', key: '4' },
] as const
export type SentenceClass = (typeof CLASSES)[number]['id']

/** All but what was withdrawn: what counts as a task of its document. */
export const STANDING = { id: 'standing', name: '未撤回' }

export const STATES = [
  { id: 'issued', name: '待签收' },
  { id: 'working', name: '办理中' },
  { id: 'reported', name: '待验收' },
  { id: 'accepted', name: '已办结' },
  { id: 'returned', name: '已退回' },
  { id: 'withdrawn', name: '已撤回' },
] as const

/** What can have happened to a task within some days. */
export const HAPPENINGS = [
  { id: 'issued', name: '交办' },
  { id: 'signed', name: '签收' },
  { id: 'returned', name: '承办单位退回' },
  { id: 'reissued', name: '重新交办' },
  { id: 'broken-down', name: '分解' },
  { id: 'progressed', name: '填报进展' },
  { id: 'extension-asked', name: '申请展期' },
  { id: 'extended', name: '同意展期' },
  { id: 'extension-refused', name: '不同意展期' },
  { id: 'urged', name: '催办' },
  { id: 'reported', name: '报请办结' },
  { id: 'sent-back', name: '验收退回重办' },
  { id: 'accepted', name: '办结' },
  { id: 'looked-back', name: '回头看属实' },
  { id: 'reopened', name: '回头看不属实，重新办理' },
  { id: 'withdrawn', name: '撤回' },
  { id: 'fell-late', name: '发生逾期' },
] as const

/** 12,345 */
export const thousands = (many: number) => many.toLocaleString('en')

/** Whether it counts among the tasks of its document, or among the parts of one of them. */
export const LEVELS = [
  { id: 'whole', name: '任务' },
  { id: 'part', name: '分解任务' },
] as const

export const COLOURS = [
  { id: 'blue', name: '蓝色提醒单' },
  { id: 'yellow', name: '黄色督办单' },
  { id: 'red', name: '红色督办单' },
] as const
