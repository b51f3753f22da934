import { computed } from 'vue'
import type { PostNamed } from '@/api/types'
import { useRecord } from '@/kernel/useRecord'
import type { Addressee, Addressees } from './types'

/** To whom the caller can give a task in one go. Nothing is lost where they cannot be told: each can still be chosen by itself. */
export function useAddressees() {
  const { record } = useRecord<Addressees[]>(() => '/api/directive-tasks/addressees')
  return computed(() => record.value ?? [])
}

/** The post as a person reads it. */
export const postOf = (row: Addressee): PostNamed | null =>
  row.post && { id: row.post.id, name: `${row.party?.name ?? ''} ${row.post.name}`.trim(), party: row.party ?? undefined }

/** Those of a group who do not have it yet. */
export function lacking(group: Addressees, have: (string | undefined)[]): Addressee[] {
  return group.rows.filter((row) => !row.post || !have.includes(row.post.id))
}
