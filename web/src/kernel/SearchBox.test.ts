import { expect, test } from 'vitest'
import { nextTick, ref } from 'vue'
import { mount } from '@vue/test-utils'
import SearchBox from './SearchBox.vue'

const shown = (value = '') => mount(SearchBox, { props: { modelValue: value, placeholder: '搜企业、隐患编号' }, attachTo: document.body })

test('what is typed is told letter by letter, and what stands outside is shown', async () => {
  const box = shown('冷库')
  const input = box.get('input')
  expect(input.element.value).toBe('冷库')
  await input.setValue('冷库 7 号')
  expect(box.emitted('update:modelValue')).toEqual([['冷库 7 号']])
  await box.setProps({ modelValue: '' })
  expect(input.element.value).toBe('')
})

test('enter is told on, and no other key is', async () => {
  const box = shown('灭火器')
  await box.get('input').trigger('keydown', { key: 'a' })
  expect(box.emitted('enter')).toBeUndefined()
  await box.get('input').trigger('keydown.enter')
  expect(box.emitted('enter')).toHaveLength(1)
})

test('whoever does not see it hears what it is for, and the key to it is only shown', () => {
  const box = shown()
  expect(box.get('label').text()).toContain('搜企业、隐患编号')
  expect(box.get('kbd').attributes('aria-hidden')).toBe('true')
  expect(box.get('input').attributes('type')).toBe('search')
  expect(box.get('input').attributes('data-search')).toBeDefined()
})

test('nobody pastes a whole report into it', () => {
  expect(shown().get('input').attributes('maxlength')).toBe('100')
})

test('two ways of one text stay one', async () => {
  const words = ref('甲')
  const box = mount(
    { components: { SearchBox }, setup: () => ({ words }), template: '<SearchBox v-model="words" placeholder="搜" />' },
    { attachTo: document.body },
  )
  await box.get('input').setValue('乙')
  expect(words.value).toBe('乙')
  words.value = '丙'
  await nextTick()
  expect(box.get('input').element.value).toBe('丙')
})
