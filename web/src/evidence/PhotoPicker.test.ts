import { expect, test } from 'vitest'
import { reactive } from 'vue'
import { settled, world, type Answer } from '@/test/world'
import PhotoPicker from './PhotoPicker.vue'
import type { DraftPhoto } from './photos'

async function picker(answers: Answer[]) {
  const here = await world(() => answers.shift()!)
  const page = await here.show(PhotoPicker, {
    modelValue: [],
    'onUpdate:modelValue': (photos: DraftPhoto[]) => void page.setProps({ modelValue: reactive(photos) }),
  })
  async function choose(...files: File[]) {
    const input = page.findAll('input[type=file]').at(-1)!
    Object.defineProperty(input.element, 'files', { value: files, configurable: true })
    await input.trigger('change')
    await settled()
  }
  return { here, page, choose }
}
const jpeg = (name: string, content = 'picture') => new File([content], name, { type: 'image/jpeg' })

test('a chosen photo is sent at once; one that did not get through is sent again under its own id', async () => {
  const { here, page, choose } = await picker(['no answer', { body: { id: 'e1' } }])
  await choose(jpeg('现场.jpg'))
  await page.get('button.state').trigger('click')
  await settled()
  const ids = here.writes().map((w) => w.headers['Idempotency-Key'])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(page.find('.state').exists()).toBe(false)
})

test('what is no photo, empty, or too large is named and not taken', async () => {
  const { here, page, choose } = await picker([])
  const huge = jpeg('大.jpg')
  Object.defineProperty(huge, 'size', { value: 21 * 1024 * 1024 })
  await choose(new File(['x'], '表.xlsx', { type: 'application/zip' }), jpeg('空.jpg', ''), huge)
  const words = page.findAll('[role=alert]').map((p) => p.text())
  expect(words.join()).toContain('“表.xlsx”不是 JPEG 或 PNG 照片')
  expect(words.join()).toContain('“空.jpg”是空文件')
  expect(words.join()).toContain('“大.jpg”超过 20 MB')
  expect(here.writes()).toHaveLength(0)
})

test('more than nine are not taken, and it is said', async () => {
  const { page, choose } = await picker(Array.from({ length: 9 }, (_, i) => ({ body: { id: `e${i}` } })))
  await choose(...Array.from({ length: 11 }, (_, i) => jpeg(`${i}.jpg`)))
  expect(page.findAll('.thumb')).toHaveLength(9)
  expect(page.text()).toContain('最多 9 张')
})
