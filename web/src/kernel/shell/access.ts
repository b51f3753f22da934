import type { Role } from '@/api/types'

type Roles = readonly Role[]

export const GOVERNMENT: Roles = ['LEADER', 'OFFICE', 'REGULATOR', 'TOWN', 'DUTY']
export const ENTERPRISE: Roles = ['HEAD', 'SAFETY', 'WORKER']
export const WORKING: Roles = [...GOVERNMENT, ...ENTERPRISE]
export const EVERYONE: Roles = [...WORKING, 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']

const DIRECTING: Roles = ['LEADER', 'OFFICE', 'REGULATOR']
const LISTING: Roles = ['REGULATOR', 'TOWN', ...ENTERPRISE]
const IMPORTING: Roles = ['REGULATOR', 'TOWN', 'HEAD', 'SAFETY']
const LOOKING_AFTER: Roles = ['LEADER', 'OFFICE', 'REGULATOR', 'TOWN']
const REGISTERING: Roles = ['OFFICE', 'REGULATOR', 'TOWN']
const OVER_POSTS: Roles = [...WORKING, 'SYSTEM_ADMIN']

/**
 * Every page and to whom it opens: what the menu shows, what a button leads to and what an address typed by hand meets.
 * The server says the same of what the page asks for.
 */
export const OPEN_TO = {
  '/': WORKING,
  '/duties': WORKING,
  '/duties/:id': WORKING,
  '/books': WORKING,
  '/books/duties': WORKING,
  '/books/due': WORKING,
  '/handovers/:id': OVER_POSTS,
  '/posts/:id/receiving': WORKING,
  '/trace': WORKING,
  '/ladders': EVERYONE,
  '/decisions/:id': WORKING,
  '/tidings': WORKING,
  '/hazards': WORKING,
  '/hazards/new': LISTING,
  '/hazards/registers': IMPORTING,
  '/hazards/registers/:id': IMPORTING,
  '/hazards/:id/edit': LISTING,
  '/hazards/:id': WORKING,
  '/directives': DIRECTING,
  '/directives/new': DIRECTING,
  '/directives/standing': DIRECTING,
  '/directives/:id/review': DIRECTING,
  '/directives/:id/issue': DIRECTING,
  '/directives/:id/bulletin': DIRECTING,
  '/directives/:id': DIRECTING,
  '/directive-tasks': GOVERNMENT,
  '/directive-tasks/:id': GOVERNMENT,
  '/pledges': LOOKING_AFTER,
  '/pledges/new': DIRECTING,
  '/pledges/:id/edit': LOOKING_AFTER,
  '/pledges/:id/amendment': LOOKING_AFTER,
  '/pledges/:id/breakdown': LOOKING_AFTER,
  '/pledges/:id': GOVERNMENT,
  '/answers': WORKING,
  '/directory': [...GOVERNMENT, 'SYSTEM_ADMIN'],
  '/directory/matrix': [...GOVERNMENT, 'SYSTEM_ADMIN'],
  '/directory/parties/:id': OVER_POSTS,
  '/enterprises': WORKING,
  '/enterprises/new': REGISTERING,
  '/enterprises/:id/edit': [...REGISTERING, 'HEAD'],
  '/enterprises/:id': WORKING,
  '/gaps': LOOKING_AFTER,
  '/gaps/:id': LOOKING_AFTER,
  '/suggestions': WORKING,
  '/suggestions/:id': WORKING,
  '/law': EVERYONE,
  '/law/localities': EVERYONE,
  '/law/:id': EVERYONE,
  '/accounts': ['SECURITY_ADMIN', 'SYSTEM_ADMIN'],
  '/account-sessions': ['SECURITY_ADMIN'],
  '/platform': ['SYSTEM_ADMIN'],
  '/account-events': ['AUDIT_ADMIN'],
  '/account/password': EVERYONE,
  '/receipts': EVERYONE,
  '/receipts/:commandId': EVERYONE,
} as const satisfies Record<string, Roles>

export type PagePath = keyof typeof OPEN_TO

/** What stands on no list is nobody's secret: that there is no such page. */
export function rolesOf(path: string): Roles {
  return (OPEN_TO as Record<string, Roles>)[path] ?? EVERYONE
}

/** Whoever is signed in and holds no post opens what is everybody's. */
export function isOpenTo(path: string, role: Role | null): boolean {
  const roles = rolesOf(path)
  return role === null ? roles === EVERYONE : roles.includes(role)
}

export const mayOpen = (path: PagePath, role: Role | null) => isOpenTo(path, role)

export const ROLE_NAMES: Record<Role, string> = {
  LEADER: '领导',
  OFFICE: '安委办',
  REGULATOR: '部门监管',
  TOWN: '乡镇（街道）监管',
  DUTY: '值班',
  HEAD: '企业主要负责人',
  SAFETY: '企业安全员',
  WORKER: '企业员工',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
}

/** Whose page it is, in words: a whole side by its name. */
export function namesOf(roles: Roles): string {
  const sides: [Roles, string][] = [[GOVERNMENT, '政府各岗位'], [ENTERPRISE, '企业各岗位']]
  const whole = sides.filter(([side]) => side.every((role) => roles.includes(role)))
  const rest = roles.filter((role) => !whole.some(([side]) => side.includes(role)))
  return [...whole.map(([, name]) => name), ...rest.map((role) => ROLE_NAMES[role])].join('、')
}

/** With whom to talk about it. */
export function whomToAsk(role: Role): string {
  if (role.endsWith('_ADMIN')) return '三类管理员只管平台、账号和审计，不看业务。要查业务情况，请找当地安委办。'
  if (role === 'HEAD') return '工作上确实需要的，请找监管您的乡镇（街道）或者部门。'
  if (ENTERPRISE.includes(role)) return '工作上确实需要的，请找本企业主要负责人。'
  return '工作上确实需要的，请找当地安委办；岗位的权限由系统管理员设定。'
}

/** Brings in registers of former times: who may list, but for an enterprise's workers. */
export const mayImport = (role: Role | null) => mayOpen('/hazards/registers', role)

export const mayList = (role: Role | null) => mayOpen('/hazards/new', role)

/** Enters speeches, notices and lists, and reads them. */
export const mayDirect = (role: Role | null) => mayOpen('/directives/new', role)

/** Sets targets for others: 责任状. */
export const mayPledge = (role: Role | null) => mayOpen('/pledges/new', role)

export const mayRegister = (role: Role | null) => mayOpen('/enterprises/new', role)

export function ofGovernment(role: Role | null): boolean {
  return role !== null && GOVERNMENT.includes(role)
}
