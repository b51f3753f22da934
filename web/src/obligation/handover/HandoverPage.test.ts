import { expect, test } from 'vitest'
import type { Handover } from '@/api/types'
import { world } from '@/test/world'
import HandoverPage from './HandoverPage.vue'

const handover = (over: Partial<Handover> = {}): Handover => ({
  id: 'x', postId: 'p1', postName: '安全员', partyId: 'f', partyName: '演示商店', leavingName: '演示安全', takerName: '演示接手',
  takerPostName: '班组长', takerSignsIn: true, state: 'STARTED', stateName: '待监交人签名', startedAt: '2026-09-14T09:00:00+08:00',
  startedByName: '演示负责', givenAt: null, givenSignature: null, takenAt: null, takenSignature: null, cancelledAt: null,
  cancelledByName: null, cancelledBecause: null,
  witness: {
    personName: null, postName: '主要负责人', partyName: '演示商店', absence: '去世', words: '住院后去世', document: '演示证明',
    photos: [],
  },
  duties: [], overdue: 0, may: [], ...over,
})

async function page(of: Handover) {
  const here = await world((asked) => ({ body: asked.path === '/api/handovers/x' ? of : [] }))
  return here.show(HandoverPage, { id: 'x' })
}

test('who signs for whom and why stands on the page; the witness is asked for his own signature', async () => {
  const text = (await page(handover({ may: ['witness', 'cancel'] }))).text()
  expect(text).toContain('岗位单方交接')
  expect(text).toContain('演示安全去世，不能签名')
  expect(text).toContain('依据：演示证明')
  expect(text).toContain('监交人（代演示安全签名）')
  expect(text).toContain('签名监交')
})

test('whoever waits is told for whom', async () => {
  expect((await page(handover())).text()).toContain('正在等监交人（演示商店主要负责人）签名。')
  const given = handover({ state: 'GIVEN', givenAt: '2026-09-14T10:00:00+08:00', givenSignature: 's' })
  expect((await page(given)).text()).toContain('监交人已经签名，正在等接手人演示接手签名')
})

test('a signature that one may not see is said to be there, not shown broken', async () => {
  const given = handover({ state: 'GIVEN', givenAt: '2026-09-14T10:00:00+08:00', givenSignature: 's' })
  const shown = await page(given)
  await shown.get('img').trigger('error')
  expect(shown.find('img').exists()).toBe(false)
  expect(shown.text()).toContain('手写签名，已存证，图样不对您的岗位开放')
})

test('to somebody new: what the first signature does is said, and that he has no account', async () => {
  const text = (
    await page(handover({ witness: null, takerPostName: null, takerSignsIn: false, may: ['give', 'cancel'] }))
  ).text()
  expect(text).toContain('您签名后，岗位就由他担任')
  expect(text).toContain('您从这个岗位办理的事到此为止')
  expect(text).toContain('还没有能登录的账号')
  expect(text).toContain('新到任')
})
