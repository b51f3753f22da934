import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import DayField from './DayField.vue'

enableAutoUnmount(afterEach)

function field(modelValue = '') {
  const shown = mount(DayField, { props: { modelValue, name: '期限' }, attachTo: document.body })
  const input = shown.get('input')
  return {
    shown,
    input,
    said: () => (shown.emitted('update:modelValue') ?? []).map(([day]) => day),
    /** What the browser does at each digit: every part of a year is a year. */
    type: async (...days: string[]) => {
      for (const day of days) {
        await input.trigger('keydown', { key: day.slice(3, 4) })
        input.element.value = day
        await input.trigger('change')
      }
    },
  }
}

test('a date being typed is none yet: it counts once, when the field is left', async () => {
  const { input, said, type } = field()
  await type('0002-12-31', '0020-12-31', '0202-12-31', '2026-12-31')
  expect(said()).toEqual([])
  await input.trigger('blur')
  expect(said()).toEqual(['2026-12-31'])
})

test('a year that nobody means is told at once and not taken over; the next day that is typed is', async () => {
  const { shown, input, said, type } = field('2026-11-30')
  await type('0026-12-31')
  await input.trigger('blur')
  expect(shown.get('[role=alert]').text()).toBe('没有采用 0026-12-31。日期应在1900年到2199年之间，请核对年份。')
  expect([input.element.value, shown.get('.shown').text()]).toEqual(['2026-11-30', '2026-11-30'])
  expect(said()).toEqual([])
  await input.trigger('focus')
  await type('2026-12-31')
  await input.trigger('blur')
  expect(shown.find('[role=alert]').exists()).toBe(false)
  expect(said()).toEqual(['2026-12-31'])
})

test('Enter ends the typing', async () => {
  const { input, said, type } = field()
  await type('2026-12-31')
  await input.trigger('keydown', { key: 'Enter' })
  expect(said()).toEqual(['2026-12-31'])
  await input.trigger('blur')
  expect(said()).toEqual(['2026-12-31'])
})

test('a day that was picked counts at once, also after something was typed', async () => {
  const { input, said, type } = field()
  await type('0002-12-31')
  await input.trigger('pointerdown')
  await input.setValue('2026-11-30')
  await input.trigger('change')
  expect(said().at(-1)).toBe('2026-11-30')
})
