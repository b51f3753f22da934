import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { draftsInMemory, type Drafts } from './drafts'
import { settled, world, ZHANG } from '@/test/world'
import { useDraft, type Draft } from './useDraft'

interface Note {
  text: string
}

async function form(drafts: Drafts, session = ZHANG) {
  const here = await world(() => ({}), { drafts, session })
  const held: { draft?: Draft<Note> } = {}
  const wrapper = await here.show(
    defineComponent({
      setup() {
        held.draft = useDraft<Note>('note', () => ({ text: '' }))
        return () => h('i')
      },
    }),
  )
  return { wrapper, draft: held.draft! }
}

test('what was typed is there again for the same person, and for no other', async () => {
  const drafts = draftsInMemory()
  const first = await form(drafts)
  first.draft.value.value.text = '围堰'
  first.wrapper.unmount()
  await settled()
  const again = await form(drafts)
  expect(again.draft.value.value.text).toBe('围堰')
  expect(again.draft.restored.value).toBe(true)
  const other = await form(drafts, { ...ZHANG, person: { id: 'li', name: '李乙' } })
  expect(other.draft.value.value.text).toBe('')
})

test('once spent, closing the form does not bring it back', async () => {
  const drafts = draftsInMemory()
  const first = await form(drafts)
  first.draft.value.value.text = '围堰'
  await first.draft.discard()
  first.wrapper.unmount()
  await settled()
  expect((await form(drafts)).draft.restored.value).toBe(false)
})

test('what the server filled in is kept only with something typed', async () => {
  const drafts = draftsInMemory()
  const first = await form(drafts)
  first.draft.quietly(() => (first.draft.value.value.text = '巡查告知'))
  await first.draft.flush()
  expect(await drafts.load(first.draft.key)).toBeNull()
})

test('a form that nobody touched keeps nothing', async () => {
  const drafts = draftsInMemory()
  const first = await form(drafts)
  first.wrapper.unmount()
  await settled()
  expect(await drafts.load(first.draft.key)).toBeNull()
})
