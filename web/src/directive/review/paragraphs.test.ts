import { expect, test } from 'vitest'
import { text } from '@/test/directives'
import { edgeless, paragraphs } from './paragraphs'

const TEXT = text({ quote: '同志们：' }, { quote: '一、开头。\n' }, { quote: '第二段。' }, { quote: '\n　　第三段。' })

test('sentences stand by paragraphs, wherever the break is kept', () => {
  expect(paragraphs(TEXT).map((list) => list.map((one) => one.quote))).toEqual([
    ['同志们：', '一、开头。\n'], ['第二段。'], ['\n　　第三段。'],
  ])
  expect(edgeless('\n　　', true)).toBe('　　')
  expect(edgeless('\n　　', false)).toBe('\n　　')
})

test('only the paragraph that was touched is another one', () => {
  const before = paragraphs(TEXT)
  const touched = TEXT.map((one) => (one.quote === '第二段。' ? { ...one, reviewed: true } : one))
  const after = paragraphs(touched, before)
  expect(after.map((list, at) => list === before[at])).toEqual([true, false, true])
})

test('a text without any break is cut into stretches, and nothing of it is lost', () => {
  const long = text(...Array.from({ length: 500 }, (_, at) => ({ quote: `第${at}句。` })))
  const found = paragraphs(long)
  expect(found.length).toBeGreaterThan(5)
  expect(found.flat()).toEqual(long)
})
