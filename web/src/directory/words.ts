import type { Role } from '@/api/types'
import { ROLE_NAMES, WORKING } from '@/kernel/shell/access'

export const ROLES: readonly { id: Role; name: string }[] = WORKING.map((id) => ({ id, name: ROLE_NAMES[id] }))
