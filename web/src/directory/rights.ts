import type { Role } from '@/api/types'

/** Shows the buttons; the server decides again. */
export function mayEditDirectory(role: Role | null): boolean {
  return role === 'SYSTEM_ADMIN' || role === 'OFFICE'
}
