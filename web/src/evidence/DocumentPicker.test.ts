import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { settled, world } from '@/test/world'
import DocumentList from './DocumentList.vue'
import DocumentPicker from './DocumentPicker.vue'
import type { DraftPhoto } from './photos'

enableAutoUnmount(afterEach)

async function picker() {
  const files = ref<DraftPhoto[]>([])
  const here = await world(() => ({ body: { id: 'e1' } }))
  const shown = await here.show(
    defineComponent(() => () => h(DocumentPicker, { modelValue: files.value, 'onUpdate:modelValue': (next: DraftPhoto[]) => (files.value = next) })),
  )
  const choose = async (...chosen: File[]) => {
    const input = shown.get<HTMLInputElement>('input[type=file]')
    Object.defineProperty(input.element, 'files', { value: chosen, configurable: true })
    await input.trigger('change')
    await settled()
  }
  return { here, shown, files, choose }
}

test('papers are sent as documents, each under its own name, and can be taken away again', async () => {
  const { here, shown, files, choose } = await picker()
  await choose(new File(['x'], '台账.xlsx'), new File(['y'], '报告.pdf'))
  expect(here.writes().map((w) => (w.body as FormData).get('kind'))).toEqual(['document', 'document'])
  expect(shown.text()).toContain('台账.xlsx')
  expect(files.value.map((file) => file.evidenceId)).toEqual(['e1', 'e1'])
  await shown.get('[aria-label="去掉台账.xlsx"]').trigger('click')
  expect(files.value.map((file) => file.name)).toEqual(['报告.pdf'])
})

test('what is no such paper, and what is too large, is said at once and not sent', async () => {
  const { here, shown, choose } = await picker()
  const large = new File(['x'], '大.pdf')
  Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 })
  await choose(new File(['x'], '旧.doc'), large)
  expect(shown.text()).toContain('“旧.doc”不是 PDF、Word（.docx）或 Excel（.xlsx）文件')
  expect(shown.text()).toContain('“大.pdf”超过 20 MB')
  expect(here.writes()).toEqual([])
})

test('what stands as proof is only to be saved', async () => {
  const here = await world(() => ({}))
  const link = (await here.show(DocumentList, { documents: [{ id: 'e1', name: '台账.xlsx', size: 2_500_000 }] })).get('a')
  expect(link.attributes()).toMatchObject({ href: '/api/evidence/e1', download: '台账.xlsx' })
  expect(document.body.textContent).toContain('2.4 MB')
})
