import { expect, test, vi } from 'vitest'
import { HOUSE_RULE } from '@/test/matters'
import { settled, world, type Answer } from '@/test/world'
import HazardRepeats from './HazardRepeats.vue'

test('while it searches it says so, and is silent where nothing is near', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  let answer: (a: Answer) => void = () => {}
  const here = await world(() => new Promise<Answer>((resolve) => (answer = resolve)))
  const shown = await here.show(HazardRepeats, { party: 'p1', words: '冷库门封条破损', modelValue: '' })
  expect(shown.text()).toBe('')
  vi.advanceTimersByTime(700)
  await settled()
  expect(shown.get('[role="status"]').text()).toBe('正在查找相似隐患…')
  answer({ body: { repeats: [], asked: 3, basis: HOUSE_RULE } })
  await settled()
  expect(shown.text()).toBe('')
  vi.useRealTimers()
})
