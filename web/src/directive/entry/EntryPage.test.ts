import { enableAutoUnmount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { settled, world, type Answer } from '@/test/world'
import EntryPage from './EntryPage.vue'

enableAutoUnmount(afterEach)

const READ = {
  id: 'f1', fileName: '', characters: 8, paragraphs: 1, title: '在会议上的讲话', kind: null, sameTitle: [], warnings: ['没有读出序号。'],
}
const SAME = { id: 'd0', number: 'BS-2026-0001', title: '在会议上的讲话', heldOn: '2026-10-08' }

async function page(answers: Answer[]) {
  const here = await world(() => answers.shift() ?? { body: {} })
  const shown = await here.show(EntryPage)
  await shown.get('textarea').setValue('在会议上的讲话')
  await shown.get('form').trigger('submit')
  await settled()
  return { here, shown }
}
const enter = async (shown: VueWrapper) => {
  await shown.get('form').trigger('submit')
  await settled()
}

test('a text is read first; its first line is proposed as title, and what is odd about it is said', async () => {
  const { shown } = await page([{ body: READ }])
  expect(shown.get<HTMLInputElement>('.el-input input').element.value).toBe('在会议上的讲话')
  expect(shown.text()).toContain('没有读出序号。')
})

test('its kind is proposed by its form, and a person may choose another', async () => {
  const { here, shown } = await page([{ body: { ...READ, kind: 'minutes' } }, { body: { commandId: 'c', subject: null } }])
  expect(shown.get<HTMLInputElement>('input[value=minutes]').element.checked).toBe(true)
  await shown.get('input[value=plan]').setValue(true)
  await enter(shown)
  expect(here.writes().at(-1)!.body).toMatchObject({ kind: 'plan' })
})

test('what could not be read says why, and what was pasted stays', async () => {
  const { shown } = await page([{ status: 400, body: { code: 'bad-input', detail: '文中没有文字。' } }])
  expect(shown.get('[role=alert]').text()).toContain('文中没有文字。')
  expect(shown.get('textarea').element.value).toBe('在会议上的讲话')
})

test('a long text that was pasted goes as a file, which may be longer than a field', async () => {
  const here = await world(() => ({ body: READ }))
  const shown = await here.show(EntryPage)
  await shown.get('textarea').setValue('要抓好落实。\n'.repeat(50_000))
  await shown.get('form').trigger('submit')
  await settled()
  const sent = here.writes().at(-1)!.body as FormData
  expect((sent.get('file') as File).size).toBe(50_000 * 19)
  expect(sent.get('text')).toBeNull()
})

test('two meetings with one title are asked about, and entered only when a person says they are two', async () => {
  const conflict = { status: 409, body: { code: 'same-title', detail: '已有一份同名的。', sameTitle: [SAME] } }
  const { here, shown } = await page([{ body: READ }, conflict, { body: { commandId: 'c', subject: { type: 'directive', id: 'd9' } } }])
  await enter(shown)
  expect(shown.text()).toContain('BS-2026-0001')
  expect(shown.get('button[type=submit]').attributes('disabled')).toBeDefined()
  await shown.get('input[type=checkbox]').setValue(true)
  await enter(shown)
  expect(here.writes().at(-1)!.body).toEqual({
    title: '在会议上的讲话', kind: 'speech', heldOn: null, fileId: 'f1', acceptSameTitle: true,
  })
  expect(here.router.currentRoute.value.path).toBe('/directives/d9/review')
})
