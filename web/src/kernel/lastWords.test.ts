import { expect, test } from 'vitest'
import { lastWordsIn } from './lastWords'
import { keeperOver } from './storage'

test('text is said over what was kept; a field that holds a file stays as it was kept', () => {
  const words = lastWordsIn(keeperOver(localStorage))
  const photo = new Blob(['x'])
  words.say('form', { text: '新', photos: [{ blob: photo }], signature: photo, day: null })

  expect(words.over('form', { text: '旧', photos: ['kept'], signature: 'kept', day: '今天' })).toEqual({
    text: '新',
    photos: ['kept'],
    signature: 'kept',
    day: null,
  })
  words.forget('form')
  expect(words.over('form', null)).toBeNull()
})
