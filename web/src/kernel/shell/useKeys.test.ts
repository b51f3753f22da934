import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { useKeys } from './useKeys'

function page() {
  return mount(
    {
      setup: () => useKeys(),
      template: '<input data-search /><textarea /><a data-row href="/1">1</a><a data-row href="/2">2</a>',
    },
    { attachTo: document.body },
  )
}
function press(key: string, on: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  on.dispatchEvent(event)
  return event
}
const focused = () => document.activeElement

test('/ goes to the search, and is just a character while typing', () => {
  const wrapper = page()
  expect(press('/').defaultPrevented).toBe(true)
  expect(focused()).toBe(wrapper.get('input').element)
  wrapper.get('textarea').element.focus()
  expect(press('/', focused()!).defaultPrevented).toBe(false)
  wrapper.unmount()
})

test('↓ and ↑ walk the rows from the search; Escape leaves it', () => {
  const wrapper = page()
  const rows = wrapper.findAll('a').map((a) => a.element)
  press('/')
  press('ArrowDown', focused()!)
  expect(focused()).toBe(rows[0])
  press('ArrowDown', focused()!)
  expect(focused()).toBe(rows[1])
  press('ArrowUp', focused()!)
  expect(focused()).toBe(rows[0])
  press('/')
  press('Escape', focused()!)
  expect(focused()).toBe(document.body)
  wrapper.unmount()
})

test('once the shell is gone, the keys are nobody’s', () => {
  page().unmount()
  document.body.innerHTML = '<input data-search />'
  expect(press('/').defaultPrevented).toBe(false)
})
