import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import { useCommand } from '@/journal/useCommand'
import { LARGEST, LARGEST_MB } from '@/kernel/upload'
import { useDraft } from '@/kernel/useDraft'
import type { ReadText, SameTitle } from '../types'

/** A form's field may not be longer; a file may. */
const LONG = 300_000

/** A text is read first and entered then; what was typed outlives a closed tab. */
export function useEntry() {
  const api = useApi()
  const router = useRouter()
  const draft = useDraft('directive/new', () => ({
    text: '',
    read: null as ReadText | null,
    title: '',
    kind: 'speech',
    heldOn: '',
    another: false,
  }))
  const value = draft.value
  const reading = ref(false)
  const unread = ref<Problem | null>(null)

  async function read(part: 'file' | 'text', content: File | string) {
    if (reading.value) return
    reading.value = true
    unread.value = null
    try {
      if (content instanceof File && content.size > LARGEST) {
        throw new Problem({ status: 413, code: 'too-large', detail: `文件超过 ${LARGEST_MB} MB，请拆成几份分别录入。` })
      }
      const body = new FormData()
      if (typeof content === 'string' && content.length > LONG) body.append('file', new Blob([content]), '粘贴.txt')
      else body.append(part, content)
      const answer = await api.call<ReadText>('/api/directives/reading', { method: 'POST', body })
      value.value.read = answer
      value.value.title ||= answer.title
      value.value.kind = answer.kind ?? value.value.kind
    } catch (error) {
      unread.value = Problem.from(error)
    } finally {
      reading.value = false
    }
  }

  function another() {
    command.forget()
    Object.assign(value.value, { read: null, title: '', another: false })
  }

  const command = useCommand({
    slot: 'directive/new',
    label: () => `录入“${value.value.title}”`,
    draft: draft.key,
    onReceipt: async ({ receipt }) => {
      await draft.discard()
      await router.replace(receipt.subject ? `/directives/${receipt.subject.id}/review` : '/directives')
    },
  })
  const problem = command.problem

  /** The server's last word on it, or what the reading found. */
  const sameTitle = computed<SameTitle[]>(() => {
    const told = problem.value?.code === 'same-title' ? (problem.value.facts.sameTitle as SameTitle[] | undefined) : undefined
    const found = value.value.read
    return told ?? (found && found.title === value.value.title.trim() ? found.sameTitle : [])
  })

  async function enter() {
    await draft.flush()
    const v = value.value
    await command.send('/api/directives', {
      title: v.title.trim(),
      kind: v.kind,
      heldOn: v.heldOn || null,
      fileId: v.read?.id ?? null,
      ...(v.another ? { acceptSameTitle: true } : {}),
    })
  }

  return {
    value, reading, unread, read, another, enter, problem, sameTitle,
    restored: draft.restored, clear: draft.clear, unanswered: command.unanswered, sending: command.sending,
    wrong: (field: string) => problem.value?.messageFor(field) ?? '',
  }
}
