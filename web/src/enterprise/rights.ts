import type { Role } from '@/api/types'

/** Shows the buttons; the server decides again. */
export function mayRegister(role: Role | null): boolean {
  return role === 'OFFICE' || role === 'REGULATOR' || role === 'TOWN'
}
