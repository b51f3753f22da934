import { expect, test } from 'vitest'
import { world, type Answer } from '@/test/world'
import ReceiptPage from './ReceiptPage.vue'

const ID = '8f2c0a1e-0000-4000-8000-000000000a91'
const known = (sealed: boolean) => ({
  commandId: ID, at: '2026-11-18T09:00:00+08:00', entryNo: 7, entryHash: 'abcd', sealedPosition: sealed ? 7 : null,
  sealedHead: sealed ? 'ef01' : null, subject: { type: 'hazard', id: 'h1', number: '湖滨-1' }, repeated: true,
  entry: {
    no: 7, at: '2026-11-18T09:00:00+08:00', kind: 'listed', title: '发现隐患，列单', details: [], photos: [], commandId: ID,
    actor: { personName: '张甲', postName: '站长', partyName: '街道办' }, entryHash: 'abcd', sealed,
  },
})

async function page(answer: Answer, commandId?: string) {
  const here = await world(() => answer, { at: '/receipts' })
  return { here, page: await here.show(ReceiptPage, { commandId }) }
}

test('a receipt says what was recorded, when, where in the chain, and opens its matter', async () => {
  const { page: shown } = await page({ body: known(true) }, ID)
  expect(shown.text()).toContain('已记入留痕链并封存')
  expect(shown.text()).toContain('2026-11-18 09:00')
  expect(shown.text()).toContain('发现隐患，列单')
  expect(shown.text()).toContain('ef01')
  expect(shown.findAll('a').map((a) => a.attributes('href'))).toContain('/hazards/h1')
})

test('what is not sealed yet is not called sealed', async () => {
  const { page: shown } = await page({ body: known(false) }, ID)
  expect(shown.text()).toContain('正在等待封存')
  expect(shown.text()).not.toContain('属实')
})

test('an unknown number says what may be wrong', async () => {
  const { page: shown } = await page({ status: 404, body: { code: 'not-found', detail: '没有。' } }, ID)
  expect(shown.text()).toContain('没有查到这张回执')
})

test('a number that cannot be one is not asked for', async () => {
  const { here, page: shown } = await page({ body: known(true) })
  await shown.get('input').setValue('8f2c')
  await shown.get('form').trigger('submit')
  expect(shown.get('[role=alert]').text()).toContain('36 位')
  expect(here.asked).toHaveLength(0)
})
