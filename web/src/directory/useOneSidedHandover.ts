import type { Id, PostHeld } from '@/api/types'
import type { DraftPhoto } from '@/evidence/photos'
import { useUploads } from '@/evidence/useUploads'
import { useCommand } from '@/journal/useCommand'
import { useSubmit } from '@/journal/useSubmit'
import { useDraft } from '@/kernel/useDraft'
import { nobody, said as takerSaid } from './taker'

/** Why somebody cannot sign himself. */
export const ABSENCES = [
  { id: 'DIED', name: '去世' },
  { id: 'ILL', name: '患病不能履职' },
  { id: 'SUSPENDED', name: '被停职' },
  { id: 'DETAINED', name: '被羁押或者留置' },
  { id: 'MISSING', name: '离岗后失去联系' },
]

export function useOneSidedHandover(post: PostHeld, begun: (id: Id) => void) {
  const uploads = useUploads()
  const draft = useDraft(`directory/one-sided/${post.id}`, () => ({
    taker: nobody(),
    absence: '',
    words: '',
    document: '',
    photos: [] as DraftPhoto[],
  }))
  const command = useCommand({
    slot: `directory/one-sided/${post.id}`,
    label: `发起单方交接（${post.name}）`,
    draft: draft.key,
    onReceipt: async (arrival) => {
      await draft.discard()
      if (arrival.receipt.subject) begun(arrival.receipt.subject.id)
    },
  })
  const { submit, busy, problem } = useSubmit(command, async () => {
    await draft.flush()
    const said = draft.value.value
    const photos: Id[] = []
    for (const photo of said.photos) photos.push(await uploads.uploadPhoto(photo))
    await command.send('/api/handovers/one-sided', {
      postId: post.id,
      ...takerSaid(said.taker),
      absence: said.absence,
      words: said.words.trim(),
      document: said.document.trim(),
      photos,
    })
  })
  return { value: draft.value, restored: draft.restored, unanswered: command.unanswered, submit, busy, problem }
}
