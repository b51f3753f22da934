import { ElFormItem } from 'element-plus'
import { expect, test } from 'vitest'
import { FORM } from '@/test/matters'
import { settled, world, type Asked, type Server } from '@/test/world'
import RegisterCounts from './RegisterCounts.vue'
import RegisterDiscarding from './RegisterDiscarding.vue'
import RegisterMapping from './RegisterMapping.vue'
import RegisterOutcome from './RegisterOutcome.vue'
import RegisterRows from './RegisterRows.vue'
import RegistersPage from './RegistersPage.vue'
import RegisterUpload from './RegisterUpload.vue'
import type { Register, RegisterCounts as Counts, RegisterRow } from './types'

const counts = (some: Partial<Counts> = {}): Counts => ({
  rows: 0, readyClosed: 0, readyOpen: 0, faulty: 0, duplicate: 0, importedClosed: 0, importedOpen: 0, undone: 0, toBeJudged: 0,
  ...some,
})
const register = (some: Partial<Register> = {}): Register => ({
  id: 'r1', version: 3, name: '2025年台账.csv', size: 1200, sha256: 'ab'.repeat(32), state: 'checked', stateName: '已检查，待导入',
  personName: '演示丁未', partyName: '某街道办', uploadedAt: '2026-11-20T10:00:00+08:00', startedAt: null, finishedAt: null,
  undoneAt: null, undoneBecause: null, stoppedBecause: null, mapping: null, lines: 5,
  reading: { sheet: null, encoding: 'UTF-8', delimiter: 'comma', headerFrom: 1, headerTo: 1 } as unknown as Register['reading'],
  counts: counts({ rows: 5, readyClosed: 2, readyOpen: 2, faulty: 1 }), next: ['reading', 'mapping', 'import', 'discarding'],
  ...some,
})
const row = (some: Partial<RegisterRow> = {}): RegisterRow => ({
  no: 2, state: 'ready', stateName: '可导入', closed: false, toBeJudged: false, cells: ['灭火器过期', '2026-08-03'], faults: [],
  hazardId: null, number: null, ...some,
})
const receipt = { commandId: 'c', at: '2026-11-20T14:00:00+08:00', subject: { type: 'register', id: 'r1', number: null } }
const written = (asked: Asked[]) => asked.filter((a) => a.method === 'POST')
const named = (page: { findAll(s: string): { text(): string; trigger(e: string): Promise<void>; attributes(n: string): string | undefined }[] }, name: string) =>
  page.findAll('button').find((b) => b.text().startsWith(name))

test('the rows add up before one’s eyes, and say so when they do not', async () => {
  const here = await world(() => ({}))
  const right = await here.show(RegisterCounts, { counts: counts({ rows: 5, importedClosed: 3, importedOpen: 1, faulty: 1 }) })
  expect(right.text()).toContain('账平')
  const wrong = await here.show(RegisterCounts, { counts: counts({ rows: 6, importedClosed: 3 }) })
  expect(wrong.text()).toContain('账不平')
})

test('what a register calls major is said beside the sum and not added to it', async () => {
  const here = await world(() => ({}))
  const shown = await here.show(RegisterCounts, { counts: counts({ rows: 2, importedOpen: 2, toBeJudged: 1 }) })
  expect(shown.text()).toContain('其中 1 行登记为重大，须由人判定')
  expect(shown.text()).toContain('账平')
})

test('a faulty cell is marked in its place and says why; a row that was imported opens its hazard', async () => {
  const items = [
    row({ no: 2, state: 'faulty', stateName: '有误', faults: [{ column: 1, name: '发现日期', why: '晚于今天' }] }),
    row({ no: 3, state: 'imported', stateName: '已导入', hazardId: 'h9', number: 'YH-9', toBeJudged: true }),
  ]
  const server: Server = () => ({ body: { items, next: null, columns: ['隐患内容', '发现日期'] } })
  const here = await world(server)
  const shown = await here.show(RegisterRows, { id: 'r1', counts: counts({ rows: 2, faulty: 1, importedOpen: 1 }), state: 'imported' })
  await settled()
  const cells = shown.findAll('tbody tr')[0]!.findAll('td')
  expect(cells[3]!.classes()).toContain('wrong')
  expect(cells[3]!.text()).toContain('晚于今天')
  expect(cells[2]!.classes()).not.toContain('wrong')
  expect(shown.get('a').attributes('href')).toBe('/hazards/h9')
  expect(shown.findAll('tbody tr')[1]!.text()).toContain('登记为重大')
})

test('faulty rows are looked at first, and a pill shows the others', async () => {
  const asked: string[] = []
  const here = await world((a) => {
    if (a.path.endsWith('/rows')) asked.push(a.query.get('state') ?? '')
    return { body: { items: [row()], next: null, columns: ['隐患内容', '发现日期'] } }
  })
  const shown = await here.show(RegisterRows, { id: 'r1', counts: counts({ rows: 3, readyOpen: 2, faulty: 1 }), state: 'checked' })
  await settled()
  expect(asked.at(-1)).toBe('faulty')
  await named(shown, '可导入 2')!.trigger('click')
  await settled()
  expect(asked.at(-1)).toBe('ready')
})

test('an import says how many rows it takes and sends the version that was seen', async () => {
  const here = await world(() => ({ body: receipt }))
  const shown = await here.show(RegisterOutcome, { register: register(), working: false })
  await named(shown, '导入 4 行')!.trigger('click')
  await settled()
  const sent = written(here.asked).at(-1)!
  expect(sent.path).toBe('/api/registers/r1/import')
  expect(sent.body).toEqual({ version: 3 })
})

test('while a register is checked one sees how far, and may leave', async () => {
  const here = await world(() => ({ body: receipt }))
  const checking = register({ state: 'checking', stateName: '正在检查', lines: 10_000, counts: counts({ rows: 2500, readyOpen: 2500 }), next: [] })
  const shown = await here.show(RegisterOutcome, { register: checking, working: true })
  expect(shown.get('[role="status"]').text()).toContain('正在检查：2500 / 10000 行。可以离开这一页')
  expect(shown.get('progress').attributes('value')).toBe('25')
  expect(shown.findAll('button')).toHaveLength(0)
})

test('nothing to import cannot be imported', async () => {
  const here = await world(() => ({ body: receipt }))
  const shown = await here.show(RegisterOutcome, { register: register({ counts: counts({ rows: 1, faulty: 1 }) }), working: false })
  expect(named(shown, '没有可导入的行')!.attributes('disabled')).toBeDefined()
})

test('undoing wants a reason first', async () => {
  const here = await world(() => ({ body: receipt }))
  const done = register({ state: 'imported', next: ['undoing'], counts: counts({ rows: 2, importedOpen: 2 }) })
  const shown = await here.show(RegisterOutcome, { register: done, working: false })
  await named(shown, '撤销这批导入')!.trigger('click')
  expect(named(shown, '确认撤销')!.attributes('disabled')).toBeDefined()
  await shown.get('input').setValue('导错了企业')
  await shown.get('form').trigger('submit')
  await settled()
  expect(written(here.asked).at(-1)!.body).toEqual({ version: 3, reason: '导错了企业' })
})

test('a draft is put away after one question, which may be answered no', async () => {
  const here = await world(() => ({ body: receipt }))
  const shown = await here.show(RegisterDiscarding, { register: register() })
  await named(shown, '弃置这份草稿')!.trigger('click')
  expect(shown.text()).toContain('原件封存备查')
  await named(shown, '不弃置')!.trigger('click')
  expect(written(here.asked)).toHaveLength(0)
  await named(shown, '弃置这份草稿')!.trigger('click')
  await named(shown, '确认弃置')!.trigger('click')
  await settled()
  expect(written(here.asked).at(-1)!.path).toBe('/api/registers/r1/discarding')
  expect(shown.emitted('done')).toHaveLength(1)
})

test('where the server does not allow it nobody is asked', async () => {
  const here = await world(() => ({}))
  const shown = await here.show(RegisterDiscarding, { register: register({ next: ['undoing'] }) })
  expect(shown.text()).toBe('')
})

test('a file that is too large is refused before it leaves', async () => {
  const here = await world(() => ({ body: receipt }))
  const shown = await here.show(RegisterUpload)
  const file = new File(['a'], '大.csv')
  Object.defineProperty(file, 'size', { value: 11 * 1024 * 1024 })
  await shown.get('label').trigger('drop', { dataTransfer: { files: [file] } })
  await settled()
  expect(shown.text()).toContain('文件超过 10 MB')
  expect(written(here.asked)).toHaveLength(0)
})

test('an upload that got no answer is tried again under the same command', async () => {
  let answers = 0
  const here = await world((a) => (a.path === '/api/registers' && ++answers === 1 ? 'no answer' : { body: receipt }))
  const shown = await here.show(RegisterUpload)
  await shown.get('label').trigger('drop', { dataTransfer: { files: [new File(['隐患'], '台账.csv')] } })
  await settled()
  await named(shown, '重试')!.trigger('click')
  await settled()
  const [first, second] = written(here.asked)
  expect(second!.headers['Idempotency-Key']).toBe(first!.headers['Idempotency-Key'])
  expect(shown.emitted('brought')).toEqual([['r1']])
})

test('no register yet: the page says what to do', async () => {
  const here = await world(() => ({ body: { items: [], next: null } }))
  const page = await here.show(RegistersPage)
  await settled()
  expect(page.text()).toContain('还没有导入过登记表')
})

test('where nothing is left of what was looked at, all rows are shown', async () => {
  const here = await world(() => ({ body: { items: [row({ state: 'undone', stateName: '已撤销' })], next: null, columns: ['隐患内容'] } }))
  const shown = await here.show(RegisterRows, { id: 'r1', counts: counts({ rows: 2, importedOpen: 2 }), state: 'imported' })
  await named(shown, '已导入')!.trigger('click')
  await settled()
  await shown.setProps({ counts: counts({ rows: 2, undone: 2 }), state: 'undone' })
  await settled()
  expect(named(shown, '全部')!.attributes('aria-pressed')).toBe('true')
  expect(here.asked.at(-1)!.query.get('state') ?? '').toBe('')
})

test('what a field says is not said again at the end, only how many there are', async () => {
  const table = {
    sheets: [], reading: register().reading, columns: [{ index: 0, name: '甲', samples: [] }], beginning: [], rows: 1,
    proposed: { columns: {}, parties: {}, results: {}, partyId: null, closed: null, line: null, power: null, cause: null, place: null, year: null },
    because: {}, keptAs: null, withoutYear: false, year: null,
  }
  const errors = [
    { field: 'line', message: '请选择行业领域。' },
    { field: 'columns.description', message: '请指明哪一列是隐患内容。' },
  ]
  const here = await world((a) => {
    if (a.method === 'PUT') return { status: 400, body: { code: 'bad-input', detail: '有 2 处需要更正。', errors } }
    return a.path.endsWith('/table') ? { body: table } : { body: FORM }
  })
  const shown = await here.show(RegisterMapping, { register: register({ state: 'uploaded' }) })
  await settled()
  await shown.get('form').trigger('submit')
  await settled()
  const end = shown.get('[role="alert"].notice').text()
  expect(end).toBe('还有 2 处没有填好，见上。')
  const said = shown.findAllComponents(ElFormItem).map((item) => item.props('error'))
  expect(said).toContain('请选择行业领域。')
  expect(said).toContain('请指明哪一列是隐患内容。')
})
