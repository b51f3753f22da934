import type { ObligationItem } from '@/api/types'
import { millis } from '@/kernel/time'

/** How a duty ended that nobody had to carry out any more; empty while it is open, and of what was done. */
export function letGo(duty: ObligationItem): string {
  const how = ended(duty)
  return how && `${duty.missedAt ? '逾期后' : '已'}${how}`
}

function ended(duty: ObligationItem): string {
  if (duty.state === 'WAIVED') return '免除'
  if (duty.state !== 'SUPERSEDED') return ''
  if (!duty.next) return '展期或变更'
  return millis(duty.next.dueAt) > millis(duty.dueAt) ? '展期' : '变更'
}
