import type { Role } from '@/api/types'

/** Shows the buttons; the server decides again. */
export function mayRegister(role: Role | null): boolean {
  return role === 'OFFICE' || role === 'REGULATOR' || role === 'TOWN'
}

export function mayCorrect(role: Role | null): boolean {
  return mayRegister(role) || role === 'HEAD' || role === 'SAFETY'
}
