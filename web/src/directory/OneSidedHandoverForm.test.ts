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
    if (['/api/people', '/api/parties/f1/posts'].includes(asked.path)) return { body: [] }
    if (asked.path === '/api/handovers') return { status: 409, body: { status: 409, code: 'own-holder', detail: '不能交接给他自己。' } }
    return { body: { items: [], next: null } }
  })
  const shown = await here.show(HandoverDialog, { post: of, firm: { id: 'f1', name: '演示商店' } })
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
    body: { postId: 'p1', takerPostId: null, takerPersonId: null, takerName: null, absence: 'DIED', words: '九月十日病故', document: '', photos: [] },
  })
  expect(body.text()).toContain('请写明依据文件。')
  expect((body.find('textarea').element as HTMLTextAreaElement).value).toContain('九月十日病故')
})

test('who fills the post chooses between both signatures and one', async () => {
  const { body } = await dialog(post({ editable: true }))
  expect(body.text()).toContain('两人先后在未结责任清单上手写签名')
  expect(document.body.textContent).toContain('原任职人不能签名')
})

test('to somebody new it goes by his name, and what was chosen stays when it is refused', async () => {
  const { here, body } = await dialog(post({ editable: true }))
  const pill = body.findAll('.pill').find((each) => each.text().startsWith('还没有岗位'))
  await pill?.trigger('click')
  expect(body.text()).toContain('交出人签名时换人')
  body.findComponent(ElSelect).vm.$props.remoteMethod?.('演示新来')
  await settled()
  body.findComponent(ElSelect).vm.$emit('update:modelValue', 'new:演示新来')
  await body.trigger('submit')
  await settled()

  expect(here.writes().at(-1)).toMatchObject({
    path: '/api/handovers',
    body: { postId: 'p1', takerPostId: null, takerPersonId: null, takerName: '演示新来' },
  })
  expect(body.text()).toContain('不能交接给他自己')
  expect(body.findComponent(ElSelect).props('modelValue')).toBe('new:演示新来')
})
