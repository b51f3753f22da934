import { enableAutoUnmount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import SelectPost from '@/directory/SelectPost.vue'
import { draftsInMemory } from '@/kernel/drafts'
import { settled, world, type Answer } from '@/test/world'
import IssuePage from './IssuePage.vue'

enableAutoUnmount(afterEach)

const row = (name: string, post: string | null) => ({
  region: { id: 7, name, fullName: name }, party: { id: `o-${name}`, name: `${name}安委办` }, post: post && { id: post, name: '综合岗' },
  because: '承办单位的岗位。',
})
/** A row has the deadline of its task, unless it has one of its own. */
const task = (no: number, rows: object[], dueAt: string | null = '2026-12-01T00:00:00+08:00', issued: unknown[] = []) => ({
  no, start: no * 10, path: '一', task: `第 ${no} 件事`, dueAt, dueBecause: null, co: [], rows: rows.map((row) => ({ dueAt, ...row })), issued,
})
const has = (post: string, name: string) => ({ id: `t-${post}`, number: `RW-${post}`, post: { id: post, name }, stateName: '待签收' })
const proposals = (tasks: unknown[]) => ({
  title: '讲话', verifiers: [{ id: 'v1', name: '综合岗' }], tasks,
  periods: [{ text: '一个月', dueAt: '2026-12-21T00:00:00+08:00', house: true }],
})

const groups = [{ id: 'below', name: '各县（市、区）', rows: [row('甲县', 'p1'), row('乙县', 'p2'), row('丙县', null)] }]

/** @param after what is proposed once something went out */
async function page(tasks: unknown[], writes: Answer[] = [], after: unknown[] = [], drafts = draftsInMemory()) {
  let sent = false
  const here = await world((asked) => {
    if (asked.method === 'POST') {
      sent = true
      return writes.shift()!
    }
    if (asked.path.endsWith('/addressees')) return { body: groups }
    return asked.path.endsWith('/proposals') ? { body: proposals(sent ? after : tasks) } : { body: { items: [], next: null } }
  }, { drafts })
  return { here, shown: await here.show(IssuePage, { id: 'd1' }) }
}

test('a task for every county is one row for each, and all go out together', async () => {
  const { here, shown } = await page([task(1, [row('甲县', 'p1'), row('乙县', 'p2')])], [{ body: { issued: [{ id: 't1', number: 'RW-1' }, { id: 't2', number: 'RW-2' }], refused: [] } }], [
    task(1, [], null, [has('p1', '甲县安委办 综合岗'), has('p2', '乙县安委办 综合岗')]),
  ])
  await shown.get('.bar .primary').trigger('click')
  await settled()
  const sent = here.writes()[0]!.body as { tasks: Record<string, unknown>[] }
  expect(sent.tasks.map((t) => [t.no, t.leadPost, t.regionId, t.verifierPost, t.dueAt])).toEqual([
    [1, 'p1', 7, 'v1', '2026-12-01T00:00:00+08:00'],
    [1, 'p2', 7, 'v1', '2026-12-01T00:00:00+08:00'],
  ])
  expect(shown.text()).toContain('已交办 2 项')
  expect(shown.text()).toContain('都交办了')
})

test('where the words give each body a day of its own, each row has it, and one more has none', async () => {
  const own = (name: string, post: string, dueAt: string) => ({ ...row(name, post), dueAt })
  const rows = [own('甲县', 'p1', '2026-12-06T00:00:00+08:00'), own('乙县', 'p2', '2026-12-10T17:00:00+08:00')]
  const { here, shown } = await page([task(1, rows, null)], [{ body: { issued: [], refused: [] } }])
  const days = () => shown.findAll<HTMLInputElement>('input[type=date]').map((day) => day.element.value)
  expect(days()).toEqual(['2026-12-05', '2026-12-10'])
  expect(shown.text()).toContain('当日 17:00 前')
  await shown.findAll('button').find((one) => one.text() === '再交给一个岗位')!.trigger('click')
  expect(days()).toEqual(['2026-12-05', '2026-12-10', ''])
  await shown.get('.bar .primary').trigger('click')
  await settled()
  const sent = here.writes()[0]!.body as { tasks: Record<string, unknown>[] }
  expect(sent.tasks.map((t) => [t.leadPost, t.dueAt])).toEqual([
    ['p1', '2026-12-06T00:00:00+08:00'],
    ['p2', '2026-12-10T17:00:00+08:00'],
  ])
})

test('an hour that the words name is kept, until somebody chooses another day', async () => {
  const said = task(1, [row('甲县', 'p1')], '2026-11-30T17:00:00+08:00')
  const answers = () => [{ body: { issued: [], refused: [] } }]
  const asSaid = await page([said], answers(), [])
  expect(asSaid.shown.text()).toContain('当日 17:00 前')
  await asSaid.shown.get('.bar .primary').trigger('click')
  await settled()
  expect((asSaid.here.writes()[0]!.body as { tasks: { dueAt: string }[] }).tasks[0]!.dueAt).toBe('2026-11-30T17:00:00+08:00')
  asSaid.shown.unmount()
  const changed = await page([said], answers(), [])
  const day = changed.shown.get<HTMLInputElement>('input[type=date]')
  await day.setValue('2026-12-01')
  await day.trigger('change')
  expect(changed.shown.text()).not.toContain('17:00')
  await changed.shown.get('.bar .primary').trigger('click')
  await settled()
  expect((changed.here.writes()[0]!.body as { tasks: { dueAt: string }[] }).tasks[0]!.dueAt).toBe('2026-12-02T00:00:00+08:00')
})

test('what could not be issued is named and stays; the others are gone', async () => {
  const { shown } = await page(
    [task(1, [row('甲县', 'p1')]), task(2, [row('乙县', 'p2')])],
    [{ body: { issued: [{ id: 't1', number: 'RW-1' }], refused: [{ row: 1, no: 2, why: '这个岗位已经撤销。' }] } }],
    [task(1, [], null, [has('p1', '甲县安委办 综合岗')]), task(2, [row('乙县', 'p2')])],
  )
  await shown.get('.bar .primary').trigger('click')
  await settled()
  expect(shown.findAll('[aria-label=还没有交办的] article')).toHaveLength(1)
  expect(shown.get('article').text()).toContain('没有交出去：这个岗位已经撤销。')
  expect(shown.get('[aria-label=已经交办过的]').text()).toContain('RW-p1甲县安委办 综合岗待签收')
})

test('what lacks a post or a deadline is not chosen by itself', async () => {
  const { shown } = await page([task(1, [row('甲县', null)]), task(2, [row('乙县', 'p2')], null)])
  expect(shown.get('.bar .primary').attributes('disabled')).toBeDefined()
})

test('a task for everybody is given to every county in one go, none of them twice, and waits for its deadline', async () => {
  const nobody = { region: null, party: null, post: null, because: '原文用的是统称。' }
  const { here, shown } = await page(
    [task(1, [nobody], null), task(2, [row('甲县', 'p1')], null)],
    [{ body: { issued: [1, 2, 3, 4].map((no) => ({ id: `t${no}`, number: `RW-${no}` })), refused: [] } }],
  )
  const everyCounty = (at: number) => shown.findAll('article')[at]!.findAll('button').find((one) => one.text().includes('各县（市、区）'))!
  await everyCounty(0).trigger('click')
  await everyCounty(1).trigger('click')
  expect(shown.findAll('article').map((one) => one.findAll('li').length)).toEqual([3, 3])
  expect(shown.text()).toContain('6 项没有期限')
  await shown.findAll('.bar .period')[0]!.trigger('click')
  await shown.get('.bar .primary').trigger('click')
  await settled()
  const sent = here.writes()[0]!.body as { tasks: Record<string, unknown>[] }
  expect(sent.tasks.map((t) => [t.no, t.leadPost, t.dueAt])).toEqual(
    [1, 1, 2, 2].map((no, at) => [no, at % 2 ? 'p2' : 'p1', '2026-12-21T00:00:00+08:00']),
  )
})

test('what was given already can go to one more, and is not given by choosing everything', async () => {
  const { here, shown } = await page(
    [task(1, [row('甲县', 'p1')]), task(2, [row('乙县', 'p2')], '2026-12-01T00:00:00+08:00', [has('p1', '甲县安委办 综合岗')])],
    [{ body: { issued: [{ id: 't9', number: 'RW-9' }], refused: [] } }],
    [task(1, [row('甲县', 'p1')]), task(2, [], null, [has('p1', '甲县安委办 综合岗'), has('p2', '乙县安委办 综合岗')])],
  )
  expect(shown.get('.bar').text()).toContain('全选（共 1 项）')
  expect(shown.get('.bar .primary').text()).toBe('交办 1 项')
  await shown.get('[aria-label=还没有交办的] .line input').setValue(false)
  await shown.get('[aria-label=已经交办过的] .line input').setValue(true)
  await shown.get('.bar .primary').trigger('click')
  await settled()
  const sent = here.writes()[0]!.body as { tasks: Record<string, unknown>[] }
  expect(sent.tasks.map((t) => [t.no, t.leadPost])).toEqual([[2, 'p2']])
  expect(shown.get('[aria-label=已经交办过的]').findAll('.has li')).toHaveLength(2)
  expect(shown.get('[aria-label=还没有交办的] .line input').element).toHaveProperty('checked', false)
})

test('a day that has passed is told before it is refused', async () => {
  const { shown } = await page([task(1, [row('甲县', 'p1')], '2026-11-12T00:00:00+08:00'), task(2, [row('乙县', 'p2')], '2026-11-20T17:00:00+08:00')])
  expect(shown.findAll('.line .late').map((note) => note.text())).toEqual(['已经过了'])
  expect(shown.get('.go').text()).toContain('勾选的有 1 项没有定好承办岗位、期限')
})

test('who gets it besides gets no day that has passed', async () => {
  const { shown } = await page([task(1, [], '2026-11-12T00:00:00+08:00', [has('p1', '甲县安委办 综合岗')])])
  await shown.findAll('article button').find((one) => one.text() === '再交给一个岗位')!.trigger('click')
  expect(shown.get<HTMLInputElement>('.line input[type=date]').element.value).toBe('')
})

test('a group goes to those alone who do not have it', async () => {
  const { shown } = await page([task(1, [], '2026-12-01T00:00:00+08:00', [has('p1', '甲县安委办 综合岗')])])
  await shown.findAll('article button').find((one) => one.text().includes('各县（市、区）'))!.trigger('click')
  expect(shown.findAll('.line').map((line) => line.text())).toEqual([expect.stringContaining('乙县'), expect.stringContaining('丙县')])
})

test('what was chosen and typed is there again after a reload, and gone when it went out', async () => {
  const drafts = draftsInMemory()
  const tasks = [task(1, [row('甲县', 'p1'), row('乙县', 'p2')]), task(2, [row('乙县', 'p2')], null)]
  const first = await page(tasks, [], [], drafts)
  expect(first.shown.text()).not.toContain('已经找回')
  await first.shown.findAll('.line input')[0]!.setValue(false)
  await first.shown.findAll('article')[1]!.findAll('button').find((one) => one.text().includes('各县（市、区）'))!.trigger('click')
  await first.shown.get('.bar .period').trigger('click')
  first.shown.unmount()
  await settled()

  const again = await page(tasks, [{ body: { issued: [], refused: [] } }], [], drafts)
  expect(again.shown.text()).toContain('上次没提交的内容已经找回')
  expect(again.shown.findAll('article').map((one) => one.findAll('.line').length)).toEqual([2, 3])
  await again.shown.get('.bar .primary').trigger('click')
  await settled()
  const sent = again.here.writes()[0]!.body as { tasks: Record<string, unknown>[] }
  expect(sent.tasks.map((t) => [t.no, t.leadPost, t.dueAt])).toEqual([
    [1, 'p2', '2026-12-01T00:00:00+08:00'],
    [2, 'p2', '2026-12-21T00:00:00+08:00'],
    [2, 'p1', '2026-12-21T00:00:00+08:00'],
  ])
  again.shown.unmount()
  await settled()
  expect((await page(tasks, [], [], drafts)).shown.text()).not.toContain('已经找回')
})

test('a sentence that names several whom nobody knows stands after every reload as it stood', async () => {
  const drafts = draftsInMemory()
  const collective = (name: string) => ({ region: null, party: null, post: null, because: `原文用的是统称（${name}），请选承办岗位。` })
  const all = () => [
    task(1, [collective('行业部门'), collective('相关企业'), row('甲县', 'p1')], null),
    task(2, [collective('各有关单位')], null),
    task(3, [collective('有关部门'), collective('有关企业')], null),
  ]
  const button = (shown: VueWrapper, at: number, words: string) =>
    shown.findAll('article')[at]!.findAll('button').find((one) => one.text().includes(words))!
  const lines = (shown: VueWrapper) =>
    shown.findAll('article').map((sentence) =>
      sentence.findAll('.line').map((line) => [
        line.get<HTMLInputElement>('input[type=checkbox]').element.checked,
        line.findComponent(SelectPost).exists() ? line.findComponent(SelectPost).props('modelValue')?.id : line.get('.who').text(),
        line.get<HTMLInputElement>('input[type=date]').element.value,
        line.find('.note').exists() ? line.get('.note').text() : '',
      ]),
    )
  const first = await page(all(), [], [], drafts)
  first.shown.findAllComponents(SelectPost)[1]!.vm.$emit('update:modelValue', { id: 'p2', name: '综合岗' })
  await button(first.shown, 0, '再交给一个岗位').trigger('click')
  await button(first.shown, 1, '各县（市、区）').trigger('click')
  await first.shown.get('.bar .period').trigger('click')
  const stood = lines(first.shown)
  expect(stood.map((sentence) => sentence.length)).toEqual([4, 3, 2])
  expect(stood[0]!.map(([chosen, post]) => [chosen, post])).toEqual([
    [false, undefined],
    [true, 'p2'],
    [true, expect.stringContaining('甲县')],
    [false, undefined],
  ])
  first.shown.unmount()
  await settled()
  for (let reload = 0; reload < 2; reload++) {
    const again = await page(all(), [], [], drafts)
    expect(lines(again.shown)).toEqual(stood)
    await again.shown.findAll('.line input[type=checkbox]').at(-1)!.setValue(false)
    again.shown.unmount()
    await settled()
  }
})

test('a year that nobody means, kept by an older version, is shown as past and can be changed', async () => {
  const { here, shown } = await page([task(1, [row('甲县', 'p1')], '1230-02-03T00:05:43+08:05:43')], [{ body: { issued: [], refused: [] } }])
  const day = shown.get<HTMLInputElement>('.line input[type=date]')
  expect(day.element.value).toBe('1230-02-02')
  expect(shown.get('.line').text()).toContain('已经过了')
  await day.setValue('2026-12-01')
  await day.trigger('change')
  await shown.get('.bar .primary').trigger('click')
  await settled()
  expect((here.writes()[0]!.body as { tasks: { dueAt: string }[] }).tasks[0]!.dueAt).toBe('2026-12-02T00:00:00+08:00')
})

describe('on a phone', () => {
  const desk = window.matchMedia
  beforeEach(() => void (window.matchMedia = ((query: string) => ({ ...desk(query), matches: true })) as typeof desk))
  afterEach(() => void (window.matchMedia = desk))
  const folds = (shown: VueWrapper) =>
    shown.findAll<HTMLDetailsElement>('details').map((fold) => [fold.get('.line').text(), fold.element.open])

  test('a task is a line; what lacks something stands first and says what, and the first of it is open', async () => {
    const { shown } = await page([
      task(1, [row('甲县', 'p1')]),
      task(2, [row('甲县', null)], null),
      task(3, [row('甲县', 'p1'), row('乙县', 'p2')], null),
      task(4, [row('甲县', 'p1'), row('乙县', 'p2')]),
      task(5, [row('甲县', 'p1')], '2026-11-12T00:00:00+08:00'),
    ])
    expect(folds(shown)).toEqual([
      ['第 2 句缺承办岗位、期限', true],
      ['第 3 句 · 2 个岗位缺期限', false],
      ['第 5 句 · 11-11 24:00 · 甲县安委办 综合岗期限已过', false],
      ['第 1 句 · 11-30 24:00 · 甲县安委办 综合岗交办', false],
      ['第 4 句 · 11-30 24:00 · 2 个岗位交办 2 项', false],
    ])
    expect(shown.get('.go').text()).toBe('勾选的有 1 项没有定好承办岗位、期限交办 4 项')
  })

  test('what is completed meanwhile says so where it stands, and goes out from the foot of the page', async () => {
    const { here, shown } = await page(
      [task(1, [row('甲县', 'p1')]), task(2, [row('乙县', 'p2')], null)],
      [{ body: { issued: [{ id: 't1', number: 'RW-1' }], refused: [{ row: 1, no: 1, why: '这个岗位已经撤销。' }] } }],
      [task(1, [row('甲县', 'p1')]), task(2, [], null, [has('p2', '乙县安委办 综合岗')])],
    )
    await shown.get('.bar .period').trigger('click')
    expect(folds(shown).map(([line]) => line)).toEqual(['第 2 句 · 12-20 24:00 · 乙县安委办 综合岗交办', '第 1 句 · 11-30 24:00 · 甲县安委办 综合岗交办'])
    await shown.get('.go .primary').trigger('click')
    await settled()
    expect((here.writes()[0]!.body as { tasks: { no: number }[] }).tasks.map((sent) => sent.no)).toEqual([1, 2])
  })

  test('what was refused is open with its reason; what went out is a line', async () => {
    const { shown } = await page(
      [task(1, [row('甲县', 'p1')]), task(2, [row('乙县', 'p2')])],
      [{ body: { issued: [{ id: 't1', number: 'RW-1' }], refused: [{ row: 1, no: 2, why: '这个岗位已经撤销。' }] } }],
      [task(1, [], null, [has('p1', '甲县安委办 综合岗')]), task(2, [row('乙县', 'p2')])],
    )
    await shown.get('.go .primary').trigger('click')
    await settled()
    expect(folds(shown)).toEqual([
      ['第 2 句 · 11-30 24:00 · 乙县安委办 综合岗没有交出去', true],
      ['第 1 句 · 甲县安委办 综合岗已经交办', false],
    ])
  })
})

test('at the desk everything stands open in the order of the text', async () => {
  const { shown } = await page([task(1, [row('甲县', 'p1')]), task(2, [row('甲县', null)], null)])
  expect(shown.find('details').exists()).toBe(false)
  expect(shown.findAll('article .strong').map((words) => words.text())).toEqual(['第 1 件事', '第 2 件事'])
})

test('nothing looked at yet leads to the review', async () => {
  const { shown } = await page([])
  expect(shown.text()).toContain('确认过的才能交办')
})
