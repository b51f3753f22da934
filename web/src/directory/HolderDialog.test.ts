import { ElForm, ElSelect } from 'element-plus'
import { expect, test } from 'vitest'
import type { PostHeld } from '@/api/types'
import { settled, world } from '@/test/world'
import HolderDialog from './HolderDialog.vue'

const post = { id: 'p1', name: '安全员', personName: '演示安全', editable: true } as PostHeld

test('a post that owes is not taken over without the list: the refusal leads to the handing over', async () => {
  const here = await world((asked) => (asked.path === '/api/people' ? { body: [{ id: 'n1', name: '演示接任', was: '', serving: false }] } : { status: 409, body: { status: 409, code: 'hand-over-first', detail: '还有 2 项未结的责任。' } }))
  const dialog = await here.show(HolderDialog, { post })
  await settled()
  const body = dialog.findComponent(ElForm)
  body.findComponent(ElSelect).vm.$emit('update:modelValue', 'n1')
  await body.trigger('submit')
  await settled()

  expect(here.writes().at(-1)?.body).toMatchObject({ personId: 'n1', personName: null })
  expect(body.text()).toContain('还有 2 项未结的责任')
  const way = body.findAll('button').find((each) => each.text() === '去办岗位交接')
  await way?.trigger('click')
  expect(dialog.emitted('handover')).toHaveLength(1)
})
