import {
  Bell, ChatLineSquare, Checked, Connection, DataBoard, Document, Files, Finished, Guide, Histogram, List, Monitor, Odometer,
  OfficeBuilding, Postcard, Reading, ScaleToOriginal, Share, Stamp, UserFilled, Warning,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'
import type { Role } from '@/api/types'
import { mayOpen, type PagePath } from './access'

export interface MenuEntry {
  name: string
  to: PagePath
  icon: Component
}

export interface MenuGroup {
  name: string
  entries: MenuEntry[]
}

/** Only what exists; the four groups are 源头, 过程, 底线, 结果, and an empty one is not shown. */
const GROUPS: readonly MenuGroup[] = [
  {
    name: '',
    entries: [
      { name: '首页', to: '/', icon: DataBoard },
      { name: '我的责任', to: '/duties', icon: Checked },
    ],
  },
  {
    name: '源头',
    entries: [
      { name: '部署督办', to: '/directives', icon: Document },
      { name: '督办任务', to: '/directive-tasks', icon: Finished },
      { name: '责任状', to: '/pledges', icon: Postcard },
      { name: '谁来负责', to: '/answers', icon: Connection },
      { name: '企业档案', to: '/enterprises', icon: OfficeBuilding },
      { name: '责任空白', to: '/gaps', icon: Warning },
      { name: '机构与岗位', to: '/directory', icon: Share },
    ],
  },
  { name: '过程', entries: [{ name: '隐患治理', to: '/hazards', icon: List }] },
  {
    name: '结果',
    entries: [
      { name: '责任对账', to: '/books', icon: ScaleToOriginal },
      { name: '责任追溯', to: '/trace', icon: Guide },
      { name: '提醒与告知', to: '/tidings', icon: Bell },
      { name: '回执核验', to: '/receipts', icon: Stamp },
      { name: '法规库', to: '/law', icon: Reading },
      { name: '督办阶梯', to: '/ladders', icon: Histogram },
      { name: '投诉建议', to: '/suggestions', icon: ChatLineSquare },
    ],
  },
  {
    name: '平台',
    entries: [
      { name: '账号', to: '/accounts', icon: UserFilled },
      { name: '平台运行', to: '/platform', icon: Odometer },
      { name: '在线会话', to: '/account-sessions', icon: Monitor },
      { name: '账号日志', to: '/account-events', icon: Files },
    ],
  },
]

export function menuFor(role: Role | null): MenuGroup[] {
  if (!role) return []
  return GROUPS.map((g) => ({ ...g, entries: g.entries.filter((e) => mayOpen(e.to, role)) })).filter(
    (g) => g.entries.length > 0,
  )
}

/** Where a role starts: the first entry it has. */
export function startOf(role: Role | null): string {
  return menuFor(role)[0]?.entries[0]?.to ?? '/receipts'
}

export function isOpen(entry: MenuEntry, path: string): boolean {
  return entry.to === '/' ? path === '/' : path === entry.to || path.startsWith(`${entry.to}/`)
}
