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

/** A reload: nobody waits for the database, so that whatever it was given last is lost. */
function draftsThatForgetOnReload(): Drafts {
  return { load: async () => null, save: () => new Promise(() => {}), remove: async () => {} }
}

test('what was typed in the moment before a reload is there again', async () => {
  const first = await form(draftsThatForgetOnReload())
  first.draft.value.value.text = '围堰渗水'
  window.dispatchEvent(new Event('pagehide'))

  const again = await form(draftsInMemory())
  expect(again.draft.value.value.text).toBe('围堰渗水')
  expect(again.draft.restored.value).toBe(true)
  await again.draft.discard()
  expect((await form(draftsInMemory())).draft.restored.value).toBe(false)
})

test('a phone that puts the page away may never say that it goes', async () => {
  const first = await form(draftsThatForgetOnReload())
  first.draft.value.value.text = '走到隔壁'
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })

  const again = await form(draftsInMemory())
  expect(again.draft.value.value.text).toBe('走到隔壁')
  await again.draft.discard()
})

test('once the database has it, the last words are not said again', async () => {
  const drafts = draftsInMemory()
  const first = await form(drafts)
  first.draft.value.value.text = '先'
  window.dispatchEvent(new Event('pagehide'))
  await settled()
  expect(Object.keys(localStorage).filter((key) => key.includes('note'))).toEqual([])
  first.draft.value.value.text = '后'
  await first.draft.flush()
  expect((await form(drafts)).draft.value.value.text).toBe('后')
})
