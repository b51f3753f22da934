import { computed, ref, watch } from 'vue'
import { likelyCut, movedCut, wordsOf } from './draft'
import type { Review } from './useReview'

/** 拆分: a mark in the sentence at hand, moved by keys or set by a press, until it is cut or left alone. */
export function useSplit(review: Review) {
  const cut = ref<number | null>(null)
  const quote = () => review.current.value?.quote ?? ''
  watch(review.at, () => (cut.value = null))

  function setAt(offset: number) {
    const { lead, words } = wordsOf(quote())
    cut.value = Math.min(lead.length + words.length - 1, Math.max(lead.length + 1, offset))
  }

  return {
    cut,
    splitting: computed(() => cut.value !== null),
    begin: (offset: number | null) => {
      if (review.current.value?.issuedTasks.length) return
      cut.value = likelyCut(quote())
      if (offset !== null && cut.value !== null) setAt(offset)
    },
    setAt,
    move: (by: 1 | -1, far: boolean) => cut.value !== null && (cut.value = movedCut(quote(), cut.value, by, far)),
    leave: () => (cut.value = null),
    finish: () => {
      if (cut.value === null) return
      const where = cut.value
      cut.value = null
      review.split(where)
    },
  }
}

export type Split = ReturnType<typeof useSplit>
