import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { directiveItem, task, taskItem } from '@/test/directives'
import { HOUSE_RULE } from '@/test/matters'
import { draftsInMemory } from '@/kernel/drafts'
import { settled, world, ZHANG } from '@/test/world'
import SelectPost from '@/directory/SelectPost.vue'
import BulletinPage from './bulletin/BulletinPage.vue'
import { clockOf } from './clock'
import DirectiveGrid from './DirectiveGrid.vue'
import DirectivePage from './DirectivePage.vue'
import DirectivesPage from './DirectivesPage.vue'
import StandingListsPage from './standing/StandingListsPage.vue'
import { courseOf, redoOf } from './task/course'
import TaskPage from './task/TaskPage.vue'
import TaskParts from './task/TaskParts.vue'
import TasksPage from './task/TasksPage.vue'

enableAutoUnmount(afterEach)
const OFFICE = { ...ZHANG, role: 'OFFICE' as const, post: { ...ZHANG.post!, party: { id: 'office', name: '市安委办', kind: 'AGENCY' } } }
const none = () => ({ body: { items: [], next: null } })

test('an empty list of documents says what will come here and how, to who may enter one', async () => {
  const here = await world(none, { at: '/directives', session: OFFICE })
  const page = await here.show(DirectivesPage)
  expect(page.text()).toContain('还没有录入讲话、文件')
  expect(page.get('.empty a').attributes('href')).toBe('/directives/new')
})

test('who has tasks of others’ documents is not told that there are none, and is led to them', async () => {
  const tasks = { items: [taskItem(), taskItem({ id: 't2' })], next: null as string | null }
  const county = () => world((asked) => (asked.path === '/api/directive-tasks' ? { body: tasks } : none()), { at: '/directives', session: OFFICE })
  const empty = (await (await county()).show(DirectivesPage)).get('div.empty')
  expect(empty.text()).not.toContain('第一份')
  expect(empty.get('a.primary').text()).toBe('看督办任务（2 项）')
  expect(empty.get('a.primary').attributes('href')).toBe('/directive-tasks?state=standing&level=whole')
  tasks.next = 'more'
  expect((await (await county()).show(DirectivesPage)).get('div.empty a.primary').text()).toBe('看督办任务（100 项以上）')
})

test('an empty list of tasks says so, and otherwise when it was narrowed', async () => {
  const here = await world(none, { at: '/directive-tasks' })
  expect((await here.show(TasksPage)).text()).toContain('还没有督办任务')
  const narrow = await world(none, { at: '/directive-tasks?overdue=true' })
  expect((await narrow.show(TasksPage)).text()).toContain('没有符合条件的任务')
})

test('a document shows what has become of each sentence, and whose the overdue are; parts are counted apart; counts open what they count', async () => {
  const sign = { name: '签收任务', dueAt: '2026-11-10T00:00:00+08:00', party: { id: 'c', name: '甲县安委办' }, missed: true }
  const late = taskItem({ id: 't2', parent: 't1', overdue: true, owing: [sign], colour: 'red', colourName: '红色' })
  const tasks = { all: 1, accepted: 1, working: 0, overdue: 0 }
  const parts = { all: 1, accepted: 0, working: 1, overdue: 1 }
  const body = {
    directive: directiveItem({ tasks, parts }),
    figures: {
      tasks: [{ name: '逾期', count: 0, href: '/directive-tasks?directive=d1&level=whole&overdue=true' }],
      parts: [{ name: '逾期', count: 1, href: '/directive-tasks?directive=d1&level=part&overdue=true' }],
    },
    sentences: [
      {
        no: 2, start: 5, path: '一', quote: '各县要对冷库逐一排查。', tally: tasks, parts,
        tasks: [{ task: taskItem({ state: 'accepted', stateName: '已办结' }), parts: [{ task: late, parts: [] }] }],
      },
    ],
  }
  const here = await world(() => ({ body }), { session: OFFICE })
  const page = await here.show(DirectivePage, { id: 'd1' })
  expect(page.text()).toContain('逾期在谁手里')
  expect(page.text()).toContain('甲县安委办')
  expect(page.text()).toContain('签收任务')
  expect(page.findAll('.figures a, .parts a').map((figure) => figure.attributes('href')).slice(0, 2)).toEqual(
    [...body.figures.tasks, ...body.figures.parts].map((figure) => figure.href),
  )
  expect(page.get('.tally').text()).toBe('已办结 1 / 1')
  expect(page.get('article').text()).toContain('已办结 1/1')
  expect(page.get('article').text()).toContain('另有分解任务 1 项，办结 0 项，逾期 1 项')
  expect(page.get('.party').text()).toBe('甲县安委办 分解任务 1 项')
  expect(page.get('article .tag.red').text()).toBe('红色')
})

test('a bulletin is of the days that were chosen, and its figures open what they count', async () => {
  const body = {
    directive: 'd1', title: '在全市安全生产会议上的讲话', partyName: '市安委办', from: '2026-10-01', to: '2026-10-31',
    happened: {
      tasks: [{ name: '办结', count: 1, href: '/directive-tasks?directive=d1&level=whole&happened=accepted&from=2026-10-01&to=2026-10-31' }],
      parts: [],
    },
    standing: {
      tasks: [{ name: '逾期', count: 0, href: '/directive-tasks?directive=d1&level=whole&on=2026-10-31&overdue=true' }],
      parts: [{ name: '逾期', count: 1, href: '/directive-tasks?directive=d1&level=part&on=2026-10-31&overdue=true' }],
    },
    overdue: [{ task: 't1', level: 'part', title: '对冷库逐一排查', duty: '签收任务', party: '甲县安委办', dueAt: '2026-10-20T00:00:00+08:00', slip: '蓝色提醒单' }],
    overdueTasks: 0,
    overdueParts: 1,
    closed: [{ task: 't2', level: 'whole', title: '排查商场', party: '市消防救援支队', at: '2026-10-12T10:00:00+08:00', reopened: true }],
  }
  const here = await world(() => ({ body }), { at: '/directives/d1/bulletin', session: OFFICE })
  const page = await here.show(BulletinPage, { id: 'd1' })
  expect(page.text()).toContain('截至 2026-10-31 的情况')
  expect(page.text()).toContain('蓝色提醒单')
  expect(page.text()).toContain('后经回头看重新办理')
  expect(page.text()).toContain('逾期任务 0 项，另有逾期的分解任务 1 项，没有按期履行的责任 1 件')
  expect(page.findAll('.figures a, .parts a').map((figure) => figure.attributes('href'))).toEqual(
    [...body.happened.tasks, ...body.standing.tasks, ...body.standing.parts].map((figure) => figure.href),
  )
  await page.findAll('.pill').find((pill) => pill.text() === '上月')!.trigger('click')
  await settled()
  const last = here.asked.at(-1)!
  expect([last.path, last.query.get('from'), last.query.get('to')]).toEqual(['/api/directives/d1/bulletin', '2026-10-01', '2026-10-31'])
})

test('a list that a bulletin has opened says which days it is of, and goes back to today', async () => {
  const here = await world(none, { at: '/directive-tasks?happened=accepted&from=2026-10-01&to=2026-10-31&on=2026-10-31' })
  const page = await here.show(TasksPage)
  expect(page.text()).toContain('2026-10-01 至 2026-10-31 办结的 ×')
  await page.findAll('.pill').find((pill) => pill.text().startsWith('截至 2026-10-31'))!.trigger('click')
  await settled()
  expect(page.text()).not.toContain('截至 2026-10-31')
})

test('a task offers the steps that the server allows, what is to be done now first', async () => {
  const next = ['progress', 'completion'].map((step) => ({
    step: step as 'progress', name: step, href: `/api/directive-tasks/t1/${step}`, method: 'POST', form: step,
  }))
  const why = { step: 'acceptance' as const, name: '验收', why: '由交办单位验收。', basis: HOUSE_RULE }
  const here = await world((asked) =>
    asked.method === 'POST' ? { body: { commandId: 'c', subject: null } } : asked.path.endsWith('/t1') ? { body: task({ next, unavailable: [why] }) } : { body: [] },
  )
  const page = await here.show(TaskPage, { id: 't1' })
  expect(page.findAll('form')).toHaveLength(0)
  expect(page.get('section[aria-label="下一步"] .primary').text()).toBe('progress')
  expect(page.text()).toContain('由交办单位验收。')
  await page.findAll('section[aria-label="下一步"] button')[1]!.trigger('click')
  await page.get('form textarea').setValue('都排查了')
  await page.get('form').trigger('submit')
  await settled()
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([
    ['/api/directive-tasks/t1/completion', { version: 3, text: '都排查了', unfinished: null, evidence: [] }],
  ])
})

test('only parts that are still open ask why they are not done', async () => {
  const next = [{ step: 'completion' as const, name: '报请办结', href: '/api/directive-tasks/t1/completion', method: 'POST', form: 'completion' }]
  const form = async (...children: ReturnType<typeof taskItem>[]) => {
    const here = await world((asked) => (asked.path.endsWith('/t1') ? { body: task({ next, children }) } : { body: [] }))
    const page = await here.show(TaskPage, { id: 't1' })
    await page.get('section[aria-label="下一步"] button').trigger('click')
    await settled()
    return page.get('form').text()
  }
  const withdrawn = taskItem({ id: 'p1', state: 'withdrawn', stateName: '已撤回' })
  expect(await form(withdrawn)).not.toContain('为什么报请办结')
  expect(await form(withdrawn, taskItem({ id: 'p2' }))).toContain('为什么报请办结')
})

test('the table has a row for each party with how far it has come; a cell opens its own tasks; what nobody was given is named', async () => {
  const tasks = [taskItem({ id: 't1', state: 'accepted', stateName: '已办结' }), taskItem({ id: 't2', overdue: true })]
  const parties = [{ id: 'c', name: '甲县安委办' }, { id: 'e', name: '乙县安委办' }]
  const cells = (...its: (typeof tasks)[]) => parties.map((party, at) => ({ partyId: party.id, tasks: its[at] ?? [] }))
  const counted = (all: number, accepted: number) => ({ all, accepted, working: all - accepted, overdue: 0 })
  const onward = taskItem({ id: 't4', parent: 't1' })
  const rows = [
    { no: 1, path: '一', quote: '排查冷库。', tally: counted(2, 1), parts: counted(1, 0), cells: cells(tasks, [onward]) },
    { no: 2, path: '二', quote: '检查校车。', tally: counted(1, 0), parts: counted(0, 0), cells: cells([], [taskItem({ id: 't3' })]) },
    { no: 3, path: '三', quote: '核查燃气。', tally: counted(0, 0), parts: counted(0, 0), cells: cells() },
  ]
  const here = await world(() => ({ body: { parties, rows } }), { session: OFFICE })
  const grid = await here.show(DirectiveGrid, { id: 'd1' })
  expect(grid.findAll('tbody tr').map((row) => row.findAll('td').map((cell) => cell.text()))).toEqual([
    ['1/2', '1/2已办结办理中逾期', '—', '—'],
    ['0/1分解 0/1', '分解 办理中', '办理中', '—'],
  ])
  expect(grid.findAll('tbody a').map((link) => link.attributes('href'))).toEqual(['t1', 't2', 't4', 't3'].map((id) => `/directive-tasks/${id}`))
  expect(grid.findAll('thead th').at(-1)!.text()).toBe('3未交办')
  expect(grid.get('details').text()).toContain('核查燃气。')
})

test('a single step that is no step onward has its button', async () => {
  const next = [{ step: 'urging' as const, name: '催办', href: '/api/directive-tasks/t1/urging', method: 'POST', form: 'urging' }]
  const here = await world((asked) => (asked.path.endsWith('/t1') ? { body: task({ next }) } : { body: [] }))
  const page = await here.show(TaskPage, { id: 't1' })
  expect(page.find('form').exists()).toBe(false)
  await page.get('section[aria-label="下一步"] button').trigger('click')
  await settled()
  expect(page.find('form').exists()).toBe(true)
})

test('what was being broken down is there again after a reload, in its open form, and gone once it is sent', async () => {
  const drafts = draftsInMemory()
  const next = ['breakdown', 'completion'].map((step) => ({
    step: step as 'breakdown', name: step === 'breakdown' ? '分解' : '报请办结', href: `/api/directive-tasks/t1/${step}`, method: 'POST', form: step,
  }))
  const groups = [{ id: 'below', name: '各县（市、区）', rows: [
    { region: { id: 7, name: '甲县', fullName: '甲县' }, party: { id: 'o', name: '甲县安委办' }, post: { id: 'p1', name: '综合岗' }, because: '' },
  ] }]
  const open = async () => {
    const here = await world((asked) => {
      if (asked.method === 'POST') return { body: { commandId: 'c', subject: null } }
      if (asked.path.endsWith('/addressees')) return { body: groups }
      if (asked.path.endsWith('/parties')) return none()
      return { body: asked.path.endsWith('/t1') ? task({ next }) : [] }
    }, { drafts })
    const page = await here.show(TaskPage, { id: 't1' })
    await settled()
    return { here, page }
  }
  const first = await open()
  expect(first.page.text()).not.toContain('已经找回')
  const button = (words: string) => first.page.findAll('button').find((one) => one.text().includes(words))!
  await button('分解').trigger('click')
  await settled()
  await button('交给各县（市、区）').trigger('click')
  await first.page.get('input[aria-label="第 1 项做什么"]').setValue('冷库逐家查')
  first.page.unmount()
  await settled()

  const again = await open()
  expect(again.page.text()).toContain('上次没提交的内容已经找回')
  expect(again.page.get<HTMLInputElement>('input[aria-label="第 1 项做什么"]').element.value).toBe('冷库逐家查')
  expect(again.page.get('.parts').text()).toContain('甲县安委办')
  await again.page.get('form').trigger('submit')
  await settled()
  expect(again.here.writes().map((w) => w.body)).toEqual([
    { version: 3, parts: [{ title: '冷库逐家查', leadPost: 'p1', regionId: 7, dueAt: null }] },
  ])
  again.page.unmount()
  await settled()
  expect((await open()).page.text()).not.toContain('已经找回')
})

test('another post is another place: the place of the one chosen before does not stay', async () => {
  const parts = [{ title: '', post: { id: 'p1', name: '综合岗', party: { id: 'a', name: '甲县安委办' } }, regionId: 7, due: '' }]
  const here = await world((asked) => (/(addressees|posts)$/.test(asked.path) ? { body: [] } : none()))
  const shown = await here.show(TaskParts, { task: task(), problem: null, modelValue: parts })
  shown.findComponent(SelectPost).vm.$emit('update:modelValue', { id: 'p2', name: '综合岗', party: { id: 'b', name: '乙县安委办' } })
  await settled()
  expect(parts[0]).toMatchObject({ post: { id: 'p2' }, regionId: null })
})

test('another’s task is not there', async () => {
  const here = await world(() => ({ status: 404, body: { code: 'not-found', detail: '没有。' } }))
  expect((await here.show(TaskPage, { id: 't1' })).text()).toContain('没有这项任务')
})

test('the course ends where a task was withdrawn', () => {
  const withdrawn = task({ state: 'withdrawn', signedAt: null })
  expect(courseOf(withdrawn).map((one) => [one.name, one.current])).toEqual([['待签收', false], ['已撤回', true]])
  expect(courseOf(task()).map((one) => one.name)).toEqual(['待签收', '办理中', '待验收', '已办结'])
})

test('what was sent back says so at its head, with the reason, and its report is still to come', async () => {
  const note = (step: 'completion' | 'send-back', stepName: string, text: string) => ({
    step, stepName, text, at: '2026-11-19T10:00:00+08:00', by: '市安委办 张甲', evidence: [], documents: [],
  })
  const reported = note('completion', '报请办结', '都排查了')
  const sentBack = task({
    sentBack: true, reportedAt: '2026-11-19T09:00:00+08:00', progress: [reported, note('send-back', '退回重办', '附的不是台账')],
  })
  const here = await world((asked) => (asked.path.endsWith('/t1') ? { body: sentBack } : { body: [] }))
  const page = await here.show(TaskPage, { id: 't1' })
  expect(page.get('.state').text()).toContain('退回重办')
  expect(page.get('.redo').text()).toContain('附的不是台账')
  expect(courseOf(sentBack).find((one) => one.state === 'reported')!.at).toBeNull()
  expect(redoOf({ ...sentBack, progress: [...sentBack.progress, reported] })).toBeNull()
})

test('a red slip that was out is still seen when the task is red no more', async () => {
  const slip = (colour: 'yellow' | 'red', name: string, at: string) => ({ id: name, number: 'DB-1', name, colour, duty: '签收任务', at, href: '/slips/1.docx' })
  const slips = [slip('red', '红色督办单', '2026-11-18T09:00:00+08:00'), slip('yellow', '黄色督办单', '2026-11-19T09:00:00+08:00')]
  const head = async (colour: 'yellow' | 'red') => {
    const here = await world((asked) => (asked.path.endsWith('/t1') ? { body: task({ slips, colour, colourName: '' }) } : { body: [] }))
    return (await here.show(TaskPage, { id: 't1' })).find('.red-before')
  }
  expect((await head('yellow')).text()).toBe('曾发红色督办单 11-18')
  expect((await head('red')).exists()).toBe(false)
})

test('whoever is sent back keeps his day, and the form says which', async () => {
  const next = [{ step: 'send-back' as const, name: '退回重办', href: '/api/directive-tasks/t1/send-back', method: 'POST', form: 'send-back' }]
  const form = async (dueAt: string) => {
    const here = await world((asked) => (asked.path.endsWith('/t1') ? { body: task({ state: 'reported', next, dueAt }) } : { body: [] }))
    const page = await here.show(TaskPage, { id: 't1' })
    return page.get('form').text()
  }
  expect(await form('2026-12-01T00:00:00+08:00')).toContain('原期限 11-30 24:00，还没有到')
  expect(await form('2026-11-19T00:00:00+08:00')).not.toContain('还没有到')
})

test('a day that is no extension is told before it is sent; what was refused is no longer said of another day', async () => {
  const next = [{ step: 'extension' as const, name: '申请展期', href: '/api/directive-tasks/t1/extension', method: 'POST', form: 'extension' }]
  const late = '展期不能晚于上级任务的期限（2026年12月10日24:00）。'
  const here = await world((asked) => {
    if (asked.method === 'POST') return { status: 400, body: { status: 400, code: 'invalid', detail: late, errors: [{ field: 'until', message: late }] } }
    return { body: asked.path.endsWith('/t1') ? task({ next, dueAt: '2026-12-01T00:00:00+08:00' }) : [] }
  })
  const page = await here.show(TaskPage, { id: 't1' })
  await page.get('section[aria-label="下一步"] button').trigger('click')
  await settled()
  const choose = async (day: string) => {
    await page.get('form input[type=date]').setValue(day)
    await settled()
  }
  await choose('2026-12-20')
  await page.get('form').trigger('submit')
  await settled()
  expect(page.get('form').text()).toContain(late)
  await choose('2026-11-20')
  await vi.waitFor(() => expect(page.get('.el-form-item__error').text()).toBe('展期要晚于现在的期限（11-30 24:00）。'))
  expect(page.get('form').text()).not.toContain(late)
  await choose('2026-12-05')
  await vi.waitFor(() => expect(page.find('.el-form-item__error').exists()).toBe(false))
})

test('whoever owes something himself sees his own clock first, whatever is late with others', () => {
  const answer = { name: '答复展期', dueAt: '2026-11-11T00:00:00+08:00', party: { id: 'office', name: '市安委办' }, missed: true }
  const own = { name: '落实任务', dueAt: '2026-12-01T00:00:00+08:00', party: { id: 'fire', name: '市消防救援支队' }, missed: false }
  const asked = taskItem({ overdue: true, owing: [answer, own] })
  expect(clockOf(asked, 'fire')).toMatchObject({ duty: own, missed: false })
  expect(clockOf(asked, 'office')).toMatchObject({ duty: answer, missed: true })
  expect(clockOf(asked)).toMatchObject({ duty: answer, missed: true })
})

test('a standing list is shown with its items and its source, and set to work from a day', async () => {
  const list = { id: 'fifteen', name: '十五条硬措施', source: '国务院安委会', items: ['第一条措施', '第二条措施'], verified: false }
  const here = await world(
    (asked) => (asked.method === 'POST' ? { body: { commandId: 'c', subject: { type: 'directive', id: 'd7' } } } : { body: [list] }),
    { session: OFFICE },
  )
  const page = await here.show(StandingListsPage)
  expect(page.findAll('.items li')).toHaveLength(2)
  expect(page.text()).toContain('待核')
  await page.get('form').trigger('submit')
  await settled()
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([['/api/standing-lists/fifteen/directive', { heldOn: null }]])
  expect(here.router.currentRoute.value.path).toBe('/directives/d7/review')
})
