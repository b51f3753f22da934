import { enableAutoUnmount } from '@vue/test-utils'
import { ElSelect } from 'element-plus'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import type { PostNamed } from '@/api/types'
import { settled, world } from '@/test/world'
import SelectParty from './SelectParty.vue'
import SelectPost from './SelectPost.vue'
import SelectPostOf from './SelectPostOf.vue'

enableAutoUnmount(afterEach)

const FIRE = { id: 'fire', name: '市消防救援支队' }
const HOUSING = { id: 'housing', name: '市住建局' }
const CHIEF: PostNamed = { id: 'chief', name: '防火监督科', party: FIRE }

async function field(start: PostNamed | null) {
  const value = ref(start)
  const here = await world((asked) =>
    asked.path.endsWith('/posts') ? { body: [{ id: 'chief', name: '防火监督科', personName: null, abolishedAt: null }] } : { body: { items: [FIRE, HOUSING], next: null } },
  )
  const shown = await here.show(
    defineComponent(() => () => h(SelectPost, { modelValue: value.value, 'onUpdate:modelValue': (next: PostNamed | null) => (value.value = next) })),
  )
  return { value, shown }
}

test('the agency of the post that is chosen stands beside it', async () => {
  const { shown } = await field(CHIEF)
  expect(shown.findComponent(SelectParty).props('modelValue')).toEqual(FIRE)
  expect(shown.text()).toContain('市消防救援支队')
})

test('what is chosen keeps its agency; another agency asks for another post', async () => {
  const { shown, value } = await field(null)
  shown.findComponent(SelectParty).vm.$emit('update:modelValue', FIRE)
  await settled()
  shown.findComponent(SelectPostOf).vm.$emit('update:modelValue', { id: 'chief', name: '防火监督科' })
  await settled()
  expect(value.value).toEqual(CHIEF)
  shown.findComponent(SelectParty).vm.$emit('update:modelValue', HOUSING)
  await settled()
  expect(value.value).toBeNull()
})

test('the posts of a large agency are found by their names or their holders’; a few are only shown', async () => {
  const person = (at: number) => (at ? '李乙' : '张甲')
  const posts = (many: number) => Array.from({ length: many }, (_, at) => ({ id: `p${at}`, name: at ? `第${at}科` : '值班室', personName: person(at), abolishedAt: null }))
  const field = async (many: number) => {
    const here = await world(() => ({ body: posts(many) }))
    const shown = await here.show(SelectPostOf, { modelValue: null, party: FIRE })
    return shown.getComponent(ElSelect)
  }
  expect((await field(8)).props('filterable')).toBe(false)
  document.body.innerHTML = ''
  const select = await field(9)
  expect(select.props('filterable')).toBe(true)
  const offered = async (text: string) => {
    ;(select.props('filterMethod') as (text: string) => void)(text)
    await settled()
    return [...document.querySelectorAll('.el-select-dropdown__item')].map((each) => each.textContent)
  }
  expect(await offered('zb')).toEqual(['值班室 · 张甲'])
  expect(await offered('zj')).toEqual(['值班室 · 张甲'])
  expect(await offered('ly')).toHaveLength(8)
})

test('a form that empties itself is chosen in from the beginning; whoever clears the post alone keeps the agency', async () => {
  const { shown, value } = await field(CHIEF)
  shown.findComponent(SelectPostOf).vm.$emit('update:modelValue', null)
  await settled()
  expect(value.value).toBeNull()
  expect(shown.findComponent(SelectParty).props('modelValue')).toEqual(FIRE)
  value.value = CHIEF
  await settled()
  value.value = null
  await settled()
  expect(shown.findComponent(SelectParty).props('modelValue')).toBeNull()
})
