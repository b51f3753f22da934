import { nextTick, ref, type Ref } from 'vue'

/** A select that stands only while somebody chooses: it opens under the hand, and goes when nothing was chosen. */
export function useAdding(field: Ref<HTMLElement | undefined>) {
  const adding = ref(false)

  async function begin() {
    adding.value = true
    await nextTick()
    field.value?.querySelector('input')?.focus()
  }

  return { adding, begin, end: () => void (adding.value = false) }
}
