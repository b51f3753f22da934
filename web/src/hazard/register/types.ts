import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type RegisterItem = Schemas['RegisterItem']
export type Register = Schemas['RegisterView']
export type RegisterCounts = Schemas['RegisterCounts']
export type RegisterTable = Schemas['RegisterTable']
export type RegisterValue = Schemas['RegisterValue']
export type RegisterRow = Schemas['RegisterRow']
export type RegisterRows = Schemas['RegisterRows']

/** What a column may mean; the server's words. */
export const FIELDS = [
  { id: 'description', name: '隐患内容', required: true },
  { id: 'foundOn', name: '发现日期', required: true },
  { id: 'party', name: '企业', required: false },
  { id: 'result', name: '办理结果', required: false },
  { id: 'place', name: '部位', required: false },
  { id: 'deadline', name: '整改期限', required: false },
  { id: 'measures', name: '整改措施', required: false },
  { id: 'closedOn', name: '办结日期', required: false },
  { id: 'owner', name: '责任人', required: false },
  { id: 'finder', name: '排查人', required: false },
  { id: 'verifier', name: '复查人', required: false },
  { id: 'level', name: '登记级别', required: false },
  { id: 'kind', name: '隐患类型', required: false },
  { id: 'cause', name: '成因', required: false },
] as const

export const DELIMITERS = [
  { id: 'comma', name: '逗号' },
  { id: 'tab', name: '制表符' },
  { id: 'semicolon', name: '分号' },
  { id: 'bar', name: '竖线' },
] as const

export const ENCODINGS = [
  { id: 'UTF-8', name: 'UTF-8' },
  { id: 'GB18030', name: 'GBK（GB18030）' },
  { id: 'UTF-16LE', name: 'UTF-16（小端）' },
  { id: 'UTF-16BE', name: 'UTF-16（大端）' },
] as const

export const ROW_STATES = [
  { id: '', name: '全部' },
  { id: 'ready', name: '可导入' },
  { id: 'faulty', name: '有误' },
  { id: 'duplicate', name: '重复' },
  { id: 'imported', name: '已导入' },
  { id: 'undone', name: '已撤销' },
] as const
