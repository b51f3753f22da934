import { toValue, type MaybeRefOrGetter } from 'vue'
import type { Climb, Subject } from '@/api/types'
import { useRecord } from '@/kernel/useRecord'

/** How far the duties of a matter have climbed their ladders. */
export function useClimbs(matter: MaybeRefOrGetter<Pick<Subject, 'type' | 'id'> | null>) {
  return useRecord<Climb[]>(
    () => (toValue(matter) ? '/api/climbs' : null),
    () => {
      const of = toValue(matter)
      return of ? { subjectType: of.type, subjectId: of.id } : {}
    },
  )
}
