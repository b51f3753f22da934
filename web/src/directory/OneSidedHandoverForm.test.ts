import { ElForm, ElSelect } from 'element-plus'
import { expect, test } from 'vitest'
import type { PostHeld } from '@/api/types'
import { settled, world } from '@/test/world'
import HandoverDialog from './HandoverDialog.vue'

const post = (over: Partial<PostHeld> = {}) =>
  ({ id: 'p1', name: '安全员', personName: '演示安全', editable: false, ...over }) as PostHeld

async function dialog(of: PostHeld) {
  const here = await world((asked) => {
    if (asked.path === '/api/posts/p1/handovers') return { body: [] }
    if (asked.path === '/api/handovers/one-sided')
      return { status: 400, body: { status: 400, code: 'bad-input', detail: '填写有误', errors: [{ field: 'document', message: '请写明依据文件。' }] } }
    return { body: { items: [], next: null } }
  })
  const shown = await here.show(HandoverDialog, { post: of, enterprise: true })
  await settled()
  return { here, body: shown.findComponent(ElForm), shown }
}

test('who only stands above begins a one-sided handing over, with reason, words and proof', async () => {
  const { here, body } = await dialog(post())
  expect(body.text()).toContain('监交人')
  expect(body.text()).toContain('接手人不得监交')
  body.findAllComponents(ElSelect)[0]!.vm.$emit('update:modelValue', 'DIED')
  await body.find('textarea').setValue(' 九月十日病故 ')
  await body.trigger('submit')
  await settled()

  expect(here.writes().at(-1)).toMatchObject({
    path: '/api/handovers/one-sided',
    body: { postId: 'p1', takerPostId: null, absence: 'DIED', words: '九月十日病故', document: '', photos: [] },
  })
  expect(body.text()).toContain('请写明依据文件。')
  expect((body.find('textarea').element as HTMLTextAreaElement).value).toContain('九月十日病故')
})

test('who fills the post chooses between both signatures and one', async () => {
  const { body } = await dialog(post({ editable: true }))
  expect(body.text()).toContain('两人先后在未结责任清单上手写签名')
  expect(document.body.textContent).toContain('原任职人不能签名')
})
