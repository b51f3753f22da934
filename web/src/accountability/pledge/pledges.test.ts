import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { HOUSE_RULE } from '@/test/matters'
import { nextStep, pledge, pledgeItem, result, target } from '@/test/pledges'
import { settled, world, ZHANG } from '@/test/world'
import { courseOf } from './page/course'
import PledgePage from './page/PledgePage.vue'
import { verdictOf } from './page/verdict'
import PledgesPage from './PledgesPage.vue'
import type { Pledge } from './types'
import { aim, figure } from './words'

enableAutoUnmount(afterEach)
const OFFICE = { ...ZHANG, role: 'OFFICE' as const }
const counts = { draft: 0, issued: 2, signed: 5, returned: 0, withdrawn: 0, concluded: 0 }
const page = (items: unknown[]) => ({ body: { items, next: null, counts } })

test('an empty list says what will come here, and how to who may draw one up', async () => {
  const office = await world(() => page([]), { at: '/pledges', session: OFFICE })
  const shown = await office.show(PledgesPage)
  expect(shown.text()).toContain('还没有责任状')
  expect(shown.get('.empty a').attributes('href')).toBe('/pledges/new')
  const town = await world(() => page([]), { at: '/pledges' })
  expect((await town.show(PledgesPage)).find('a[href="/pledges/new"]').exists()).toBe(false)
})

test('the states stand with their counts; choosing one narrows, once more lets go', async () => {
  const here = await world(() => page([pledgeItem({ met: 3, unmet: 1, targets: 5 })]), { at: '/pledges', session: OFFICE })
  const shown = await here.show(PledgesPage)
  expect(shown.get('.pledge').text()).toContain('目前达到 3目前未达到 1待定 1')
  const signed = shown.findAll('.pill').find((pill) => pill.text() === '已签订 5')!
  await signed.trigger('click')
  await settled()
  expect(here.asked.at(-1)!.query.get('state')).toBe('signed')
  expect(here.router.currentRoute.value.query).toEqual({ state: 'signed' })
  await signed.trigger('click')
  await settled()
  expect(here.router.currentRoute.value.query).toEqual({})
})

test('a list that cannot be read says why and can be tried again', async () => {
  const here = await world(() => 'no answer', { at: '/pledges' })
  expect((await here.show(PledgesPage)).get('[role=alert]').text()).toContain('连不上服务器')
})

async function open(found: Pledge) {
  const here = await world((asked) => {
    if (asked.path === '/api/evidence') return { body: { id: 'e1' } }
    if (asked.method === 'POST') return { body: { commandId: 'c', subject: null } }
    if (asked.path === '/api/pledges/z1') return { body: found }
    if (asked.path.endsWith('/results')) return { body: { ...found.results, at: '2026-06-30', targets: [result({ result: 90, met: false })] } }
    return { body: [] }
  })
  return { here, shown: await here.show(PledgePage, { id: 'z1' }) }
}

test('each figure opens the records it was counted from', async () => {
  const { shown } = await open(pledge({ state: 'signed' }))
  const figures = shown.get('[aria-label="目标完成情况"]')
  expect(figures.get('a').text()).toBe('97.5%')
  expect(figures.get('a').attributes('href')).toBe('/books/due?region=101&part=in-time')
  expect(figures.findAll('a')[1]!.attributes('href')).toBe('/books/due?region=101')
  expect(figures.text()).toContain('到期 80 项')
  expect(figures.get('.tag.green').text()).toBe('目前达到')
})

test('another day is counted anew', async () => {
  const { here, shown } = await open(pledge({ state: 'signed' }))
  const day = shown.get('input[aria-label="截至"]')
  await day.setValue('2026-06-30')
  await day.trigger('change')
  await settled()
  expect(here.asked.find((a) => a.path.endsWith('/results'))!.query.get('at')).toBe('2026-06-30')
  expect(shown.get('[aria-label="目标完成情况"]').text()).toContain('目前未达到')
})

test('nothing due is no hundred percent; what a person stated says so', () => {
  const none = result({ result: null, of: 0, counted: 0, met: null })
  expect(verdictOf(target(), none, true).name).toBe('没有到期的责任')
  const words = target({ measure: null, value: 0, unit: '起' })
  expect(verdictOf(words, none, true).name).toBe('待填报')
  expect(verdictOf(words, result({ met: true }), true).name).toBe('完成')
})

test('as long as the year goes on, what is met is met so far', () => {
  expect(verdictOf(target(), result({ met: true }), false).name).toBe('目前达到')
  expect(verdictOf(target(), result({ met: false }), false).name).toBe('目前未达到')
  expect(verdictOf(target({ measure: null, value: null }), result({ met: true }), false).name).toBe('完成')
  expect(verdictOf(target(), result({ met: false }), true).name).toBe('未完成')
})

test('a result stated by a person names him and his source', async () => {
  const stated = { by: '市安委办 张甲', at: '2026-11-19T10:00:00+08:00', source: '十月事故统计月报', evidence: [] }
  const results = { at: '2026-11-20', from: '2026-01-01', until: '2026-11-20T14:00:00+08:00', entryNo: 9, yearOver: false, targets: [result({ result: 0, of: null, counted: null, stated, href: null })] }
  const { shown } = await open(pledge({ state: 'signed', targets: [target({ measure: null, unit: '起', value: 0 })], results }))
  const figures = shown.get('[aria-label="目标完成情况"]')
  expect(figures.text()).toContain('由人填报')
  expect(figures.text()).toContain('十月事故统计月报')
})

test('the steps that the server allows are offered, the larger ones as pages, and why the others are not', async () => {
  const why = { step: 'signing' as const, name: '签订', why: '由责任单位签订。', basis: [HOUSE_RULE] }
  const { here, shown } = await open(pledge({ next: [nextStep('withdrawal'), nextStep('breakdown')], unavailable: [why] }))
  const next = shown.get('[aria-label="下一步"]')
  expect(next.get('a.button').attributes('href')).toBe('/pledges/z1/breakdown')
  expect(next.text()).toContain('由责任单位签订。')
  await next.findAll('button').find((one) => one.text() === 'withdrawal')!.trigger('click')
  await next.get('textarea').setValue('单位撤并')
  await next.get('form').trigger('submit')
  await settled()
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([['/api/pledges/z1/withdrawal', { version: 3, reason: '单位撤并' }]])
  expect((next.get('textarea').element as HTMLTextAreaElement).value).toBe('')
})

test('without a drawn signature the server is asked all the same, and says what is missing at its field', async () => {
  const { here, shown } = await open(pledge({ next: [nextStep('signing')] }))
  await shown.get('form').trigger('submit')
  await settled()
  expect(here.writes().map((w) => w.body)).toEqual([{ version: 3, signature: null }])
})

test.each(['issuing', 'signing'] as const)('%s a promise whose words and value disagree is asked for once more', async (step) => {
  const torn = target({ text: '一般事故不超过 2 起', measure: null, value: 1, unit: '起', better: 'atMost' })
  const { here, shown } = await open(pledge({ next: [nextStep(step)], targets: [torn] }))
  await shown.get('form').trigger('submit')
  await settled()
  expect(here.writes()).toEqual([])
  expect(shown.get('.doubts').text()).toContain('文字写的是“2起”，目标值是“1起”')
  await shown.get('form').trigger('submit')
  await settled()
  expect(here.writes().map((w) => w.path)).toEqual([`/api/pledges/z1/${step}`])
})

test('who signed stands with name, post, time and the drawn signature, even when he holds the post no more', async () => {
  const signature = {
    edition: 1, personName: '李丙', postName: '县长', partyName: '甲县人民政府', at: '2026-11-21T10:00:00+08:00', signature: 'e9',
    entryNo: 820, countersigned: false,
  }
  const { shown } = await open(pledge({ state: 'signed', signatures: [signature], signerLeft: true }))
  const parties = shown.get('[aria-label="双方"]')
  expect(parties.get('img').attributes('src')).toBe('/api/evidence/e9')
  expect(parties.text()).toContain('签订于 2026-11-21 10:00')
  expect(parties.text()).toContain('签订人已不再任职，现任：王乙')
  await parties.get('img').trigger('error')
  expect(parties.text()).toContain('手写签名已存证')
})

test('below, each receiver stands against each target of the whole', async () => {
  const child = pledge({
    id: 'z2', receiver: { ...pledgeItem().receiver, partyName: '乙镇人民政府' },
    targets: [target({ value: 96, parentTarget: { id: 't1', pledgeNumber: 'ZR-2026-0001', no: 2, text: '隐患按期整改率' } })],
  })
  const whole = pledge({ state: 'signed', targets: [target(), target({ no: 2, text: '不发生较大事故', measure: null, value: null })], children: [pledgeItem({ id: 'z2' })] })
  const here = await world((asked) =>
    asked.path === '/api/pledges/z1' ? { body: whole } : asked.path === '/api/pledges/z1/children' ? { body: [{ ...child, partyName: child.receiver.partyName }] } : { body: [] },
  )
  const grid = (await here.show(PledgePage, { id: 'z1' })).get('[aria-label="分解情况"]')
  expect(here.asked.filter((one) => one.path.startsWith('/api/pledges/')).map((one) => one.path)).toEqual(['/api/pledges/z1', '/api/pledges/z1/children'])
  expect(grid.get('tbody th').text()).toContain('乙镇人民政府')
  expect(grid.findAll('tbody td').map((cell) => cell.text())).toEqual(['97.5%目前达到不低于96%', '没有承接'])
})

test('what carries a target that the whole has no longer stands in a column of its own', async () => {
  const child = pledge({ id: 'z2', targets: [target({ parentTarget: { id: 'gone', pledgeNumber: 'ZR-2026-0001', no: 1, text: '去掉的目标' } })] })
  const whole = pledge({ state: 'signed', children: [pledgeItem({ id: 'z2' })] })
  const here = await world((asked) =>
    asked.path === '/api/pledges/z1' ? { body: whole } : asked.path === '/api/pledges/z1/children' ? { body: [{ ...child, partyName: '乙镇人民政府' }] } : { body: [] },
  )
  const grid = (await here.show(PledgePage, { id: 'z1' })).get('[aria-label="分解情况"]')
  expect(grid.findAll('thead th').map((one) => one.text())).toEqual(['责任单位', '1. 隐患按期整改率', '变更中去掉的目标'])
  expect(grid.findAll('tbody td').map((cell) => cell.text())).toEqual(['没有承接', '97.5%目前达到去掉的目标 不低于95%'])
})

test('the pledge above is a link for those alone who may open it', async () => {
  const parent = { id: 'z0', number: 'ZR-2026-0009', title: '市里的责任状', readable: false }
  const closed = (await open(pledge({ parent }))).shown.get('[aria-label=双方]')
  expect(closed.text()).toContain('ZR-2026-0009')
  expect(closed.find('a').exists()).toBe(false)
  const { shown } = await open(pledge({ parent: { ...parent, readable: true } }))
  expect(shown.get('[aria-label=双方] a').attributes('href')).toBe('/pledges/z0')
})

test('another’s pledge is not there', async () => {
  const here = await world(() => ({ status: 404, body: { code: 'not-found', detail: '没有。' } }))
  expect((await here.show(PledgePage, { id: 'z1' })).text()).toContain('没有这份责任状')
})

test('the course ends where a pledge was withdrawn, and shows where it was returned', () => {
  expect(courseOf(pledge({ state: 'withdrawn', issuedAt: null })).map((one) => one.name)).toEqual(['拟定中', '已撤回'])
  expect(courseOf(pledge({ state: 'returned' })).find((one) => one.current)!.name).toBe('已退回')
})

const SIGNED = {
  no: 1, issuedAt: '2026-11-01T09:00:00+08:00', signedAt: '2026-11-02T09:00:00+08:00', reason: null, endedBecause: null, preamble: null, targets: [],
}
const OUT = { ...SIGNED, no: 2, signedAt: null, reason: '收紧' }

test('what was signed stays in force while its amendment waits to be signed', async () => {
  const proposed = { ...OUT, targets: [target({ text: '更高的目标', wanted: '不低于99%' })] }
  const amended = pledge({ state: 'amended', stateName: '变更待签订', signedAt: SIGNED.signedAt, editions: [SIGNED, proposed], proposed })
  expect(courseOf(amended).map((one) => [one.name, one.at !== null, one.current])).toEqual([
    ['拟定中', false, false], ['待签订', true, false], ['已签订', true, false], ['变更待签订', true, true], ['已考核', false, false],
  ])
  const shown = (await open(amended)).shown.get('[aria-label="变更"]').text()
  expect(shown).toContain('第 2 版等待签订')
  expect(shown).toContain('仍按签过的第 1 版')
  expect(shown).toContain('更高的目标')
})

test('who is to sign an amendment sees what it changes: what was otherwise, what is new, what is gone', async () => {
  const text = target({ id: 't2', no: 2, text: '公示责任清单', measure: null, value: null, wanted: null })
  const proposed = { ...OUT, targets: [target({ wanted: '不低于99%' }), target({ id: 't3', no: 2, text: '无较大事故' })] }
  const { shown } = await open(pledge({ state: 'amended', editions: [SIGNED, proposed], proposed, targets: [target(), text], next: [nextStep('signing')] }))
  const rows = shown.get('[aria-label="变更"]').findAll('li')
  expect(rows.map((row) => row.findAll('.tag').map((tag) => tag.text()))).toEqual([['原为不低于95%'], ['新增'], ['去掉']])
  expect(rows[2]!.get('del').text()).toBe('公示责任清单')
})

test('nobody signs under what he has not read: the targets stand above the place to sign', async () => {
  const { shown } = await open(pledge({ next: [nextStep('signing')] }))
  const cards = shown.findAll('.matter section').map((card) => card.attributes('aria-label'))
  expect(cards.indexOf('下一步')).toBeGreaterThan(cards.indexOf('目标完成情况'))
})

test('an amendment that was returned says why, and what is in force', async () => {
  const returned = pledge({ state: 'signed', editions: [SIGNED, { ...OUT, endedBecause: '退回：定得太高' }] })
  expect((await open(returned)).shown.get('[aria-label="变更"]').text()).toBe('第 2 版变更没有签订。退回：定得太高 签过的第 1 版仍然有效。')
})

test('a figure has its unit and no more digits than it needs', () => {
  expect([figure(97.456, '%'), figure(3, '项'), figure(0, null)]).toEqual(['97.46%', '3项', '0'])
  expect([aim(target()), aim(target({ value: null }))]).toEqual(['不低于95%', ''])
})
