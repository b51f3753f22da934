import { expect, test } from 'vitest'

const files = import.meta.glob('../**/*.vue', { query: '?raw', import: 'default', eager: true })

/** Enter belongs to the innermost form: a form inside a form swallows it. */
const nested = (source: string) => (source.match(/<(form|ElForm)\b/g)?.length ?? 0) > 1

test('no form stands inside another', () => {
  expect(Object.entries(files).filter(([, source]) => nested(source as string))).toEqual([])
})

test('a form inside another is noticed', () => {
  expect(nested('<form @submit.prevent="go"><ElForm label-position="top"></ElForm></form>')).toBe(true)
})
