import type { Role } from '@/api/types'

export const ROLES: readonly { id: Role; name: string }[] = [
  { id: 'LEADER', name: '领导' },
  { id: 'OFFICE', name: '安委办' },
  { id: 'REGULATOR', name: '部门监管' },
  { id: 'TOWN', name: '乡镇（街道）监管' },
  { id: 'DUTY', name: '值班' },
  { id: 'HEAD', name: '企业主要负责人' },
  { id: 'SAFETY', name: '企业安全员' },
  { id: 'WORKER', name: '企业员工' },
]
