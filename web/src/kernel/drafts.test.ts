import { expect, test } from 'vitest'
import { reactive } from 'vue'
import { draftsInMemory, draftsThatNeverFail, type Drafts } from './drafts'

const refusing: Drafts = {
  load: () => Promise.reject(new DOMException('no', 'SecurityError')),
  save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  remove: () => Promise.reject(new DOMException('no', 'SecurityError')),
}

test('what is kept is a copy: typing on does not change it', async () => {
  const drafts = draftsInMemory()
  const typed = reactive({ place: '罐区', photos: [{ name: 'a' }] })
  await drafts.save('k', typed)
  typed.place = '别处'
  typed.photos[0]!.name = 'b'
  expect(await drafts.load('k')).toEqual({ place: '罐区', photos: [{ name: 'a' }] })
})

test('files are kept as they are', async () => {
  const drafts = draftsInMemory()
  const blob = new Blob(['picture'])
  await drafts.save('k', reactive({ photos: [{ blob }] }))
  expect((await drafts.load<{ photos: { blob: Blob }[] }>('k'))!.photos[0]!.blob).toBe(blob)
})

test('a browser that refuses its database does not stop the typing', async () => {
  const drafts = draftsThatNeverFail(refusing)
  await drafts.save('k', { place: '罐区' })
  expect(await drafts.load('k')).toEqual({ place: '罐区' })
  await drafts.remove('k')
  expect(await drafts.load('k')).toBeNull()
})
