import { mount } from '@vue/test-utils'
import { ElDatePicker } from 'element-plus'
import { createPinia } from 'pinia'
import { expect, test } from 'vitest'
import RectifyBy from './RectifyBy.vue'

function picker(modelValue: string) {
  const wrapper = mount(RectifyBy, { props: { modelValue }, global: { plugins: [createPinia()] } })
  return { wrapper, day: wrapper.getComponent(ElDatePicker) }
}

test('the chosen day ends at its 24:00, which is 00:00 of the next', async () => {
  const { wrapper, day } = picker('')
  day.vm.$emit('update:modelValue', '2026-12-31')
  expect(wrapper.emitted('update:modelValue')).toEqual([['2027-01-01T00:00']])
})

test('what is kept is shown as the day it ends', () => {
  expect(picker('2027-01-01T00:00').day.props('modelValue')).toBe('2026-12-31')
})

test('nothing chosen leaves the period to the rule', async () => {
  const { wrapper, day } = picker('2027-01-01T00:00')
  day.vm.$emit('update:modelValue', null)
  expect(wrapper.emitted('update:modelValue')).toEqual([['']])
})
