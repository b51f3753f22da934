import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, test } from 'vitest'
import RectifyBy from './RectifyBy.vue'

function picker(modelValue: string) {
  const wrapper = mount(RectifyBy, { props: { modelValue }, global: { plugins: [createPinia()] } })
  return { wrapper, day: wrapper.get('input') }
}

test('the chosen day ends at its 24:00, which is 00:00 of the next', async () => {
  const { wrapper, day } = picker('')
  await day.setValue('2026-12-31')
  await day.trigger('change')
  expect(wrapper.emitted('update:modelValue')!.at(-1)).toEqual(['2027-01-01T00:00'])
})

test('what is kept is shown as the day it ends', () => {
  expect(picker('2027-01-01T00:00').day.element.value).toBe('2026-12-31')
})

test('nothing chosen leaves the period to the rule', async () => {
  const { wrapper, day } = picker('2027-01-01T00:00')
  await day.setValue('')
  await day.trigger('change')
  expect(wrapper.emitted('update:modelValue')!.at(-1)).toEqual([''])
})
