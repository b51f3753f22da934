import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { draftsInMemory } from '@/kernel/drafts'
import { MEASURES, nextStep, OFFERED, pledge, target } from '@/test/pledges'
import { settled, world, ZHANG, type Answer } from '@/test/world'
import PledgeFormPage from './PledgeFormPage.vue'
import { doubtOf } from './figures'
import { headOf } from './receivers'
import { changed, draftOf, emptyTarget, formOf, valueOf } from './targets'

enableAutoUnmount(afterEach)
const OFFICE = { ...ZHANG, role: 'OFFICE' as const }
const TREE = {
  id: 1, name: '三门峡市', level: 'city',
  children: [
    { id: 7, name: '甲县', level: 'county', children: [] },
    { id: 8, name: '乙县', level: 'county', children: [] },
  ],
}
const party = (id: string, region: number) => ({
  id, name: `${id}人民政府`, kind: 'AGENCY', kindName: '机关', agencyKindName: '政府', region: { id: region, name: id, fullName: id },
  lines: [], active: true, version: 1, editable: false,
})
const head = (id: string) => ({
  id: `head-${id}`, name: '县长', role: 'LEADER', roleName: '', region: { id: 1, name: '', fullName: '' }, lines: [], superiorId: null,
  duties: '', personId: 'x', personName: '王乙', heldFrom: null, abolishedAt: null, version: 1, editable: false,
})

async function form(writes: Answer[] = [], drafts = draftsInMemory()) {
  const here = await world(
    (asked) => {
      if (asked.method !== 'GET') return writes.shift()!
      if (asked.path === '/api/pledges/form') return { body: OFFERED }
      if (asked.path === '/api/parties') return { body: { items: [party('甲县', 7), party('乙县', 8)], next: null } }
      const posts = /parties\/(.+)\/posts/.exec(decodeURIComponent(asked.path))
      return { body: posts ? [head(posts[1]!)] : [] }
    },
    { at: '/pledges/new', session: OFFICE, drafts, background: { '/api/regions/tree': { body: TREE } } },
  )
  return { here, shown: await here.show(PledgeFormPage) }
}
type Shown = Awaited<ReturnType<typeof form>>['shown']

async function addAllCounties(shown: Shown) {
  const kind = shown.get('[aria-label="按批选"]').findAllComponents({ name: 'ElSelect' })[1]!
  await kind.vm.$emit('update:modelValue', '政府')
  await settled()
  await shown.get('[aria-label="按批选"] button').trigger('click')
  await settled()
}
const button = (shown: Shown, name: string) => shown.findAll('button').find((one) => one.text().startsWith(name))!

test('all counties get theirs at once; whom it could not reach is named and stays', async () => {
  const { here, shown } = await form([
    { body: { receipts: [{ subject: { id: 'z1', number: 'ZR-1' } }], failed: [{ postId: 'head-乙县', because: '这个岗位暂时无人。' }] } },
  ])
  await addAllCounties(shown)
  expect(shown.text()).toContain('共 2 个单位')
  await shown.get('textarea[aria-label="第 1 项目标"]').setValue('不发生较大以上事故')
  await shown.get('form').trigger('submit')
  await settled()
  const sent = here.writes()[0]!.body as Record<string, unknown>
  expect(sent.receivers).toEqual([{ postId: 'head-甲县' }, { postId: 'head-乙县' }])
  expect(sent.issue).toBe(true)
  expect(shown.findAll('.one').map((one) => one.text())).toEqual([expect.stringContaining('没有发出：这个岗位暂时无人。')])
  expect(shown.text()).toContain('已下发 1 份')
})

test('the same sending again after a lost answer is the same command', async () => {
  const { here, shown } = await form(['no answer', { body: { receipts: [], failed: [] } }])
  await addAllCounties(shown)
  await shown.get('form').trigger('submit')
  await settled()
  await button(shown, '重试').trigger('click')
  await settled()
  const [first, second] = here.writes().map((w) => w.headers['Idempotency-Key'])
  expect(first).toBe(second)
})

test('what was typed is there after a reload', async () => {
  const drafts = draftsInMemory()
  const { shown } = await form([], drafts)
  await shown.get('textarea[aria-label="第 1 项目标"]').setValue('不发生较大以上事故')
  await settled()
  // The page goes while it stands, as at a reload.
  window.dispatchEvent(new Event('pagehide'))
  await settled()
  const again = await form([], drafts)
  expect((again.shown.get('textarea[aria-label="第 1 项目标"]').element as HTMLTextAreaElement).value).toBe('不发生较大以上事故')
  expect(again.shown.text()).toContain('已经找回')
})

test('a target is added, moved and taken away by keyboard', async () => {
  const { shown } = await form()
  await shown.get('textarea[aria-label="第 1 项目标"]').setValue('第一')
  await button(shown, '加一项目标').trigger('click')
  await settled()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('第 2 项目标')
  await shown.get('textarea[aria-label="第 2 项目标"]').setValue('第二')
  const words = () => shown.findAll('.target textarea').map((one) => (one.element as HTMLTextAreaElement).value)
  await shown.get('textarea[aria-label="第 2 项目标"]').trigger('keydown', { key: 'ArrowUp', altKey: true })
  expect(words()).toEqual(['第二', '第一'])
  await shown.get('textarea[aria-label="第 1 项目标"]').trigger('keydown', { key: 'Delete', altKey: true })
  expect(words()).toEqual(['第一'])
})

test.each([
  ['一般事故不超过 2 起', 1, '起', '文字写的是“2起”，目标值是“1起”，两处不一致，请核对。'],
  ['一般事故不超过２起', 2, '起', ''],
  ['一般事故不超过一起', 2, '起', '文字写的是“1起”，目标值是“2起”，两处不一致，请核对。'],
  ['和企业一起把事故压下来', 2, '起', ''],
  ['事故由 2 起降到 1 起', 1, '起', ''],
  ['第 2 项任务逾期不超过二十五项', 25, '项', ''],
  ['整改率不低于９５．５％', 95, '%', '文字写的是“95.5%”，目标值是“95%”，两处不一致，请核对。'],
  ['死亡不超过 2 人', 1, '起', ''],
])('words and value: %s beside %d %s', (text, value, unit, doubt) => {
  expect(doubtOf(target({ text, value, unit, measure: null }))).toBe(doubt)
})

test('a value that the words contradict is told at the field; it goes out when it is asked for once more', async () => {
  const { here, shown } = await form([{ body: { receipts: [{ subject: { id: 'z1', number: 'ZR-1' } }], failed: [] } }])
  await addAllCounties(shown)
  await shown.get('textarea[aria-label="第 1 项目标"]').setValue('一般事故不超过 2 起')
  await shown.get('input[aria-label="第 1 项目标值"]').setValue('1')
  expect(shown.get('.fields [role=status]').text()).toContain('文字写的是“2起”，目标值是“1起”')
  await shown.get('form').trigger('submit')
  await settled()
  expect(here.writes()).toEqual([])
  expect(shown.get('.doubts').text()).toContain('再点一次“下发”')
  await shown.get('input[aria-label="第 1 项目标值"]').setValue('3')
  expect(shown.find('.doubts').exists()).toBe(false)
  await shown.get('form').trigger('submit')
  expect(here.writes()).toEqual([])
  await shown.get('form').trigger('submit')
  await settled()
  expect((here.writes()[0]!.body as { targets: object[] }).targets).toMatchObject([{ text: '一般事故不超过 2 起', value: 3, unit: '起' }])
})

test('a next edition whose words were left behind is told before it is sent', async () => {
  const known = pledge({ state: 'signed', targets: [target({ text: '一般事故不超过 2 起', measure: null, value: 2, unit: '起', better: 'atMost' })] })
  const here = await world(
    (asked) => ({ body: asked.method === 'GET' ? (asked.path === '/api/pledges/form' ? OFFERED : known) : { receipts: [], failed: [] } }),
    { session: OFFICE },
  )
  const shown = await here.show(PledgeFormPage, { id: 'z1', drawing: 'amendment' })
  expect(shown.find('.fields [role=status]').exists()).toBe(false)
  await shown.get('input[aria-label="第 1 项目标值"]').setValue('1')
  expect(shown.get('.fields [role=status]').text()).toContain('两处不一致')
  await shown.get('form').trigger('submit')
  expect(here.writes()).toEqual([])
  expect(shown.get('.doubts').text()).toContain('还没有变更并下发')
})

test('Enter in a field sends nothing out', async () => {
  const { here, shown } = await form()
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  shown.get('input[maxlength="100"]').element.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(here.writes()).toEqual([])
})

test('breaking down carries the targets of the whole; each can be changed for one receiver', async () => {
  const known = pledge({ state: 'signed', next: [nextStep('breakdown')] })
  const here = await world(
    (asked) => {
      if (asked.method !== 'GET') return { body: { receipts: [{ subject: null }, { subject: null }], failed: [] } }
      if (asked.path === '/api/pledges/form') return { body: OFFERED }
      if (asked.path === '/api/pledges/z1') return { body: known }
      if (asked.path === '/api/parties') return { body: { items: [party('甲县', 7), party('乙县', 8)], next: null } }
      return { body: [head(/parties\/(.+)\/posts/.exec(decodeURIComponent(asked.path))?.[1] ?? '')] }
    },
    { session: OFFICE, background: { '/api/regions/tree': { body: TREE } } },
  )
  const shown = await here.show(PledgeFormPage, { id: 'z1', drawing: 'breakdown' })
  expect(shown.text()).toContain('承接上级第 1 项')
  await addAllCounties(shown)
  await shown.get('input[aria-label="乙县人民政府第 1 项目标值"]').setValue('98')
  await shown.get('form').trigger('submit')
  await settled()
  const { children } = here.writes()[0]!.body as { children: { targets: { value: number; parentTarget: string; text: string }[] }[] }
  expect(children.map((child) => child.targets.map((one) => [one.value, one.parentTarget]))).toEqual([[[95, 't1']], [[98, 't1']]])
  expect(children.map((child) => child.targets[0]!.text)).toEqual(['隐患按期整改率不低于95%', '隐患按期整改率不低于98%'])
})

test('what cannot be done now is said before anything is typed', async () => {
  const barred = { step: 'amendment' as const, name: '变更', why: '还没有签订，直接修改即可。', basis: [] }
  const here = await world((asked) => ({ body: asked.path === '/api/pledges/form' ? OFFERED : pledge({ unavailable: [barred] }) }))
  const shown = await here.show(PledgeFormPage, { id: 'z1', drawing: 'amendment' })
  expect(shown.text()).toContain('还没有签订')
  expect(shown.find('form').exists()).toBe(false)
})

test('a measure brings its unit and comparison, and its words as long as nobody wrote others', () => {
  const counted = changed(changed(emptyTarget(), { measure: 'in-time' }, MEASURES), { value: '95' }, MEASURES)
  expect([counted.unit, counted.better, counted.text]).toEqual(['%', 'atLeast', '隐患按期整改率不低于95%'])
  const own = changed(changed(counted, { text: '一般隐患按期整改' }, MEASURES), { value: '90' }, MEASURES)
  expect(own.text).toBe('一般隐患按期整改')
})

test('figures typed full-width or with a percent sign are figures; words are none', () => {
  expect(['９５％', ' 1,200 ', '98.5', '', '约十', '-3'].map(valueOf)).toEqual([95, 1200, 98.5, null, null, null])
})

test('a target in words alone has neither comparison nor unit', () => {
  expect(formOf({ ...draftOf(target({ measure: null, value: null })), text: ' 不发生事故 ' })).toMatchObject({
    text: '不发生事故', value: null, unit: null, better: null,
  })
})

test('who answers for a party is the post that stands below none of its others', () => {
  const deputy = { ...head('a'), id: 'deputy', superiorId: 'head-a' }
  const gone = { ...head('b'), abolishedAt: '2026-01-01T00:00:00+08:00' }
  expect(headOf([deputy, gone, head('a')] as never)!.id).toBe('head-a')
  expect(headOf([])).toBeNull()
})
