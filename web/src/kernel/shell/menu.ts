import {
  Bell, ChatLineSquare, Checked, Connection, DataBoard, Document, Files, Finished, Guide, Histogram, List, Monitor, Odometer,
  OfficeBuilding, Reading, ScaleToOriginal, Share, Stamp, UserFilled, Warning,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Role } from '@/api/types'

export interface MenuEntry {
  name: string
  to: string
  icon: Component
  roles: readonly Role[]
}

export interface MenuGroup {
  name: string
  entries: MenuEntry[]
}

const GOVERNMENT: readonly Role[] = ['LEADER', 'OFFICE', 'REGULATOR', 'TOWN', 'DUTY']
const ENTERPRISE: readonly Role[] = ['HEAD', 'SAFETY', 'WORKER']
const WORKING: readonly Role[] = [...GOVERNMENT, ...ENTERPRISE]
const EVERYONE: readonly Role[] = [...WORKING, 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']

/** Only what exists; the four groups are 源头, 过程, 底线, 结果, and an empty one is not shown. */
const GROUPS: readonly MenuGroup[] = [
  {
    name: '',
    entries: [
      { name: '首页', to: '/', icon: DataBoard, roles: WORKING },
      { name: '我的责任', to: '/duties', icon: Checked, roles: WORKING },
    ],
  },
  {
    name: '源头',
    entries: [
      { name: '部署督办', to: '/directives', icon: Document, roles: ['LEADER', 'OFFICE', 'REGULATOR'] },
      { name: '督办任务', to: '/directive-tasks', icon: Finished, roles: GOVERNMENT },
      { name: '谁来负责', to: '/answers', icon: Connection, roles: WORKING },
      { name: '企业档案', to: '/enterprises', icon: OfficeBuilding, roles: WORKING },
      { name: '责任空白', to: '/gaps', icon: Warning, roles: ['LEADER', 'OFFICE', 'REGULATOR', 'TOWN'] },
      { name: '机构与岗位', to: '/directory', icon: Share, roles: [...GOVERNMENT, 'SYSTEM_ADMIN'] },
    ],
  },
  { name: '过程', entries: [{ name: '隐患治理', to: '/hazards', icon: List, roles: WORKING }] },
  {
    name: '结果',
    entries: [
      { name: '责任对账', to: '/books', icon: ScaleToOriginal, roles: WORKING },
      { name: '责任追溯', to: '/trace', icon: Guide, roles: WORKING },
      { name: '提醒与告知', to: '/tidings', icon: Bell, roles: WORKING },
      { name: '回执核验', to: '/receipts', icon: Stamp, roles: EVERYONE },
      { name: '法规库', to: '/law', icon: Reading, roles: EVERYONE },
      { name: '督办阶梯', to: '/ladders', icon: Histogram, roles: EVERYONE },
      { name: '投诉建议', to: '/suggestions', icon: ChatLineSquare, roles: WORKING },
    ],
  },
  {
    name: '平台',
    entries: [
      { name: '账号', to: '/accounts', icon: UserFilled, roles: ['SECURITY_ADMIN', 'SYSTEM_ADMIN'] },
      { name: '平台运行', to: '/platform', icon: Odometer, roles: ['SYSTEM_ADMIN'] },
      { name: '在线会话', to: '/account-sessions', icon: Monitor, roles: ['SECURITY_ADMIN'] },
      { name: '账号日志', to: '/account-events', icon: Files, roles: ['AUDIT_ADMIN'] },
    ],
  },
]

export function menuFor(role: Role | null): MenuGroup[] {
  if (!role) return []
  return GROUPS.map((g) => ({ ...g, entries: g.entries.filter((e) => e.roles.includes(role)) })).filter(
    (g) => g.entries.length > 0,
  )
}

/** Where a role starts: the first entry it has. */
export function startOf(role: Role | null): string {
  return menuFor(role)[0]?.entries[0]?.to ?? '/receipts'
}

export function mayList(role: Role | null): boolean {
  return role === 'REGULATOR' || role === 'TOWN' || (role !== null && ENTERPRISE.includes(role))
}

/** Brings in registers of former times: who may list, but for an enterprise's workers. */
export function mayImport(role: Role | null): boolean {
  return mayList(role) && role !== 'WORKER'
}

/** Enters speeches, notices and lists, and reads them. */
export function mayDirect(role: Role | null): boolean {
  return role === 'LEADER' || role === 'OFFICE' || role === 'REGULATOR'
}

export function ofGovernment(role: Role | null): boolean {
  return role !== null && GOVERNMENT.includes(role)
}

export function isOpen(entry: MenuEntry, path: string): boolean {
  return entry.to === '/' ? path === '/' : path === entry.to || path.startsWith(`${entry.to}/`)
}
