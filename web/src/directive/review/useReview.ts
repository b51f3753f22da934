import { computed, ref, shallowRef, watch } from 'vue'
import { useApi } from '@/api/http'
import { Problem } from '@/api/problem'
import { keeperOver } from '@/kernel/storage'
import { useDraft } from '@/kernel/useDraft'
import { useRecord } from '@/kernel/useRecord'
import type { Directive, EditedSentences, Sentence } from '../types'
import type { SentenceClass } from '../words'
import {
  SHOWN, corrected, inOrder, isOpen, isSure, neighbour, nextOpen, offsetOf, progress, spliced, type Correction, type Order, type Shown,
} from './draft'

const ORDER = 'anxian.review/order'

/** One act on the draft, named by the sentence's first character: numbers move while acts wait for each other. */
type Act =
  | { what: 'correct'; start: number; said: Correction }
  | { what: 'confirm'; starts: number[] }
  | { what: 'split'; start: number; at: number }
  | { what: 'merge'; start: number }
  | { what: 'undo' }
  | { what: 'redo' }

/** Where no answer came, the draft tells: a version that has moved means that the first was done; what may be said twice is said again. */
function left(acts: Act[], moved: boolean): Act[] {
  return moved && acts[0]?.what !== 'correct' ? acts.slice(1) : acts
}

/**
 * The draft of a directive: every act goes to the server at once, in order, and shows before it is answered. What was refused
 * stays at hand, to be tried again on what the draft has become; what a reload cut off is sent when the page is there again.
 */
export function useReview(id: () => string) {
  const api = useApi()
  const address = () => `/api/directives/${id()}`
  const { record, loading, problem: loadProblem, reload: load } = useRecord<Directive>(address)
  /** As the server has it, and as it looks with what is on its way. */
  let known: Sentence[] = []
  let version = 0
  let queue: Act[] = []
  let sending = false
  const sentences = shallowRef<Sentence[]>([])
  const at = ref<number | null>(null)
  const keeper = keeperOver(localStorage)
  /** What the reading is least sure of needs a person most; who prefers the text's order keeps it. */
  const order = ref<Order>(keeper.read<Order>(ORDER) === 'text' ? 'text' : 'unsure')
  watch(order, (chosen) => keeper.write(ORDER, chosen))
  const shown = ref<Shown>('task')
  const undoable = ref(false)
  const redoable = ref(false)
  const waiting = ref(0)
  const problem = ref<Problem | null>(null)
  const unsent = useDraft(`review/${id()}`, () => ({ version: 0, acts: [] as Act[] }))
  let resumed = false

  function keep() {
    if (queue.length) unsent.value.value = { version, acts: queue }
    else void unsent.clear()
  }

  async function resume() {
    await unsent.ready
    const { version: before, acts } = unsent.value.value
    queue = [...left(acts, version > before), ...queue]
    keep()
    look()
    await send()
  }

  function look() {
    let view = known
    for (const act of queue) {
      if (act.what === 'correct') view = view.map((s) => (s.start === act.start ? corrected(s, act.said) : s))
      if (act.what === 'confirm') view = view.map((s) => (act.starts.includes(s.start) ? corrected(s, { reviewed: true }) : s))
    }
    sentences.value = view
    waiting.value = queue.length
  }

  watch(record, (directive) => {
    if (!directive) return
    known = directive.sentences
    version = directive.version
    undoable.value = directive.undo
    redoable.value = directive.redo
    look()
    if (!known.some((s) => s.start === at.value)) at.value = walk.value[0]?.start ?? null
    if (!resumed) {
      resumed = true
      void resume()
    }
  })

  const walk = computed(() => inOrder(sentences.value, order.value, shown.value, at.value))
  const current = computed(() => sentences.value.find((s) => s.start === at.value) ?? null)
  const numberOf = (start: number) => known.find((s) => s.start === start)?.no ?? 0

  function ask(act: Act): Promise<EditedSentences> {
    const post = (path: string, body: object) =>
      api.call<EditedSentences>(`${address()}/${path}`, { method: 'POST', body: { version, ...body } })
    switch (act.what) {
      case 'correct':
        return api.call<EditedSentences>(`${address()}/sentences/${numberOf(act.start)}`, {
          method: 'PUT', body: { version, ...act.said },
        })
      case 'confirm':
        return post('sentences/confirm', { starts: act.starts })
      case 'split':
        return post(`sentences/${numberOf(act.start)}/split`, { at: act.at })
      case 'merge':
        return post('sentences/merge', { from: numberOf(act.start), to: numberOf(act.start) + 1 })
      default:
        return post(act.what, {})
    }
  }

  function settle(act: Act, edited: EditedSentences) {
    known = spliced(known, edited)
    version = edited.version
    undoable.value = edited.undo
    redoable.value = edited.redo
    const turned = act.what === 'undo' || act.what === 'redo'
    if (turned || !known.some((s) => s.start === at.value)) at.value = edited.sentences[0]?.start ?? at.value
  }

  async function send() {
    if (sending) return
    sending = true
    try {
      while (queue.length && !problem.value) {
        const act = queue[0]!
        const edited = await ask(act)
        queue = queue.filter((one) => one !== act)
        settle(act, edited)
        keep()
        look()
      }
    } catch (error) {
      problem.value = Problem.from(error)
    } finally {
      sending = false
    }
  }

  function act(what: Act) {
    queue = [...queue, what]
    keep()
    look()
    return send()
  }

  /** What was refused is tried on the draft as it now stands. */
  async function again() {
    const unanswered = problem.value?.outcomeUnknown ?? false
    const before = version
    if (unanswered || problem.value?.code === 'stale') await load()
    if (unanswered) queue = left(queue, version > before)
    keep()
    look()
    problem.value = null
    await send()
  }

  /** What was refused is let go; what waited behind it goes on, but no undoing, which would meet what was done before. */
  async function drop() {
    queue = queue.slice(1).filter((one) => one.what !== 'undo' && one.what !== 'redo')
    keep()
    problem.value = null
    await load()
    look()
    await send()
  }

  /** Those of the list that a look is enough for. */
  const sure = computed(() => walk.value.filter((s) => isOpen(s) && isSure(s)))
  const onTheWay = (what: Act['what']) => queue.some((one) => one.what === what)

  function choose(start: number | null) {
    if (start !== null) at.value = start
  }

  function correct(said: Correction) {
    const here = current.value
    if (here && !here.issuedTasks.length) void act({ what: 'correct', start: here.start, said })
  }

  return {
    directive: record, loading, loadProblem, load, sentences, walk, current, at, order, shown, undoable, redoable, waiting,
    problem, again, drop, choose, sure,
    count: computed(() => progress(sentences.value)),
    step: (by: 1 | -1) => choose(neighbour(walk.value, at.value, by)),
    correct,
    /** Said once more, the class is what it was. */
    classify: (kind: SentenceClass) => current.value?.kind !== kind && correct({ kind }),
    confirm() {
      const here = current.value
      if (!here) return
      const next = nextOpen(walk.value, here.start)
      if (isOpen(here)) void act({ what: 'correct', start: here.start, said: { reviewed: true } })
      choose(next)
    },
    turn: () => (shown.value = SHOWN[(SHOWN.indexOf(shown.value) + 1) % SHOWN.length]!),
    confirmSure() {
      const starts = sure.value.map((s) => s.start)
      if (!starts.length) return
      void act({ what: 'confirm', starts })
      if (current.value?.reviewed) choose(nextOpen(walk.value, at.value))
    },
    split: (cut: number) => current.value && void act({ what: 'split', start: current.value.start, at: offsetOf(current.value, cut) }),
    merge() {
      const here = current.value
      if (here && here.no < sentences.value.length) void act({ what: 'merge', start: here.start })
    },
    /** What is on its way can be taken back as well as what has arrived. */
    undo: () => (undoable.value || queue.length > 0) && void act({ what: 'undo' }),
    redo: () => (redoable.value || onTheWay('undo')) && void act({ what: 'redo' }),
  }
}

export type Review = ReturnType<typeof useReview>
