/** The ids are the server's; the words are the law's and the speeches'. */
export const CAUSES = [
  { id: 'person', name: '人的不安全行为' },
  { id: 'thing', name: '物的不安全状态' },
  { id: 'management', name: '管理上的缺陷' },
] as const

export const SOURCES = [
  { id: 'inspection', name: '政府检查' },
  { id: 'self-check', name: '企业自查' },
] as const

export const GRADES = [
  { id: 'general', name: '一般隐患' },
  { id: 'major', name: '重大隐患' },
] as const

/** What may be so of a hazard besides. */
export const MARKS = [
  { id: 'supervised', name: '挂牌督办的' },
  { id: 'extended', name: '展期过的' },
  { id: 'repeated', name: '重复出现的' },
] as const

export const SORTS = [
  { id: 'dueAt', name: '最先到期在前' },
  { id: '-foundAt', name: '最近发现在前' },
  { id: 'foundAt', name: '最早发现在前' },
] as const

export const GROUNDS = [
  { id: 'duplicate', name: '重复列单' },
  { id: 'not-a-hazard', name: '不构成隐患' },
] as const
