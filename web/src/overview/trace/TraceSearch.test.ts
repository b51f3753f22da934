import { expect, test } from 'vitest'
import { settled, world } from '@/test/world'
import TraceSearch from './TraceSearch.vue'

const TASK = { id: 'task-1', number: 'RW-2026-0001', title: '排查燃气管道', lead: { party: { name: '演示住建局' } } }

async function shown(kind: string) {
  const here = await world((asked) => ({ body: { items: asked.path === '/api/directive-tasks' ? [TASK] : [], next: null } }))
  const wrapper = await here.show(TraceSearch, { kind, id: kind ? 'x' : '', title: '' })
  const pressed = () => wrapper.findAll('[aria-pressed="true"]').map((pill) => pill.text())
  return { here, wrapper, pressed }
}

test('a task can be chosen to be traced', async () => {
  const { here, wrapper } = await shown('')
  const pill = wrapper.findAll('.pill').find((each) => each.text() === '任务')!
  await pill.trigger('click')
  await settled()
  expect(here.asked.some((a) => a.path === '/api/directive-tasks')).toBe(true)
  await wrapper.findComponent({ name: 'ElSelect' }).vm.$emit('update:modelValue', 'task-1')
  expect(wrapper.emitted('choose')).toEqual([[{ kind: 'task', id: 'task-1' }]])
  wrapper.unmount()
})

test('an address of an unknown kind leaves the chooser at hazards', async () => {
  const { wrapper, pressed } = await shown('post')
  expect(pressed()).toEqual(['隐患'])
  wrapper.unmount()
})

test('an address of a task shows the tasks', async () => {
  const { wrapper, pressed } = await shown('task')
  expect(pressed()).toEqual(['任务'])
  wrapper.unmount()
})
