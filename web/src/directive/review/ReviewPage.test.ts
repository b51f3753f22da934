import { enableAutoUnmount } from '@vue/test-utils'
import { ElSelect } from 'element-plus'
import { afterEach, expect, test, vi } from 'vitest'
import { directive, edited, text } from '@/test/directives'
import { draftsInMemory } from '@/kernel/drafts'
import { settled, world, type Answer, type Asked } from '@/test/world'
import ReviewPage from './ReviewPage.vue'
import { FIELD_KEYS, KEYS } from './useReviewKeys'

enableAutoUnmount(afterEach)
const LONG_ENOUGH = { timeout: 20_000 }

const THREE = text(
  { quote: '形势严峻。', kind: 'background' },
  { quote: '各县要排查，月底前报告。', task: '排查，月底前报告' },
  { quote: '各部门要督办。', task: '督办' },
)

async function page(answer: (asked: Asked) => Answer, sentences = THREE, drafts = draftsInMemory(), background = {}) {
  const here = await world((asked) => {
    if (asked.method !== 'GET') return answer(asked)
    return asked.path === '/api/directives/d1' ? { body: directive(sentences) } : { body: { items: [], next: null } }
  }, { drafts, background })
  return { here, page: await here.show(ReviewPage, { id: 'd1' }) }
}
const press = async (key: string, more: KeyboardEventInit = {}) => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  await settled()
}
const at = () => document.querySelector('.source .at')?.textContent ?? ''
const echo = (asked: Asked) => {
  const no = Number(asked.path.split('/').at(-1))
  const { version, ...said } = asked.body as { version: number }
  return { body: edited(version + 1, no, 1, [{ ...THREE[no - 1]!, ...said }], 3) }
}

test('source and tasks point at each other: pressing a sentence opens its task, and the other way', async () => {
  const { page: shown } = await page(echo)
  expect(at()).toContain('各县要排查')
  await shown.findAll('.source .sentence')[2]!.trigger('click')
  expect(shown.get('.list .at').text()).toContain('第 3 句')
  await shown.get('.list .row-button').trigger('click')
  expect(at()).toContain('各县要排查')
})

test('what the reading is least sure of comes first, also under the keys; who wants the text’s order keeps it', async () => {
  const unsure = THREE.map((s) => ({ ...s, confidence: s.no === 3 ? 0.4 : 0.9 }))
  const { page: first } = await page(echo, unsure)
  expect(at()).toContain('各部门要督办')
  await press('Enter')
  expect(at()).toContain('各县要排查')
  first.findComponent(ElSelect).vm.$emit('update:modelValue', 'text')
  await settled()
  first.unmount()
  await page(echo, unsure)
  expect(at()).toContain('各县要排查')
  localStorage.clear()
})

test('every sentence bears its mark, not only its colour', async () => {
  const { page: shown } = await page(echo)
  expect(shown.findAll('.source .mark').map((m) => m.text())).toEqual(['背', '任', '任'])
})

test('keys classify, confirm and go on; each act is sent with the version of the one before', async () => {
  const { here, page: shown } = await page(echo)
  await press('2')
  await press('Enter')
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([
    ['/api/directives/d1/sentences/2', { version: 1, kind: 'principle' }],
    ['/api/directives/d1/sentences/2', { version: 2, reviewed: true }],
  ])
  expect(at()).toContain('各部门要督办')
  expect(shown.text()).toContain('已核 1/3')
})

test('Enter confirms after the mouse has pressed a button, and presses the one that the keyboard stands on', async () => {
  const { here, page: shown } = await page(echo)
  const pill = shown.find('.pills button, .pill').element as HTMLElement
  pill.focus()
  pill.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
  expect(document.activeElement).toBe(pill)
  pill.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
  expect(document.activeElement).toBe(document.body)
  await press('Enter')
  expect(here.writes()).toHaveLength(1)
})

test('acts pressed faster than the server answers are sent one after another, in order', async () => {
  const { here } = await page(echo)
  for (const key of ['3', 'Enter', '2', 'Enter']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await settled()
  await settled()
  expect(here.writes().map((w) => (w.body as { version: number }).version)).toEqual([1, 2, 3, 4])
})

test('what a look is enough for is confirmed together, as one step; what is unsure or has nobody waits for a person', async () => {
  const fire = { partyId: 'fire', name: '市消防救援支队', inferred: false, because: '原文点名', note: null, due: null }
  const four = text(
    { quote: '各县要排查。', lead: [fire] },
    { quote: '各部门要督办。', lead: [fire], confidence: 0.7 },
    { quote: '要再检查。' },
    { quote: '消防要整治。', lead: [fire] },
  )
  const { here, page: shown } = await page((asked) => ({ body: edited(2, 1, 4, four.map((s) => ({ ...s, reviewed: (asked.body as { starts: number[] }).starts.includes(s.start) })), 4) }), four)
  expect(shown.get('.bar').text()).toContain('把握高的 2 句一并确认')
  await press('Enter', { shiftKey: true })
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([['/api/directives/d1/sentences/confirm', { version: 1, starts: [0, four[3]!.start] }]])
  expect(shown.text()).toContain('已核 2/4')
  expect(shown.get('.bar').text()).not.toContain('一并确认')
  expect(at()).toContain('各部门要督办')
})

test('agencies, deadline and what is looked at are under the keys', async () => {
  const fire = { partyId: 'fire', name: '市消防救援支队', inferred: true, because: '按领域推断', note: null, due: null }
  const due = '2026-12-21T00:00:00+08:00'
  const one = text({ quote: '各县要排查。', lead: [fire], periodsOffered: [{ text: '一个月', dueAt: due, house: true }] })
  const { here, page: shown } = await page((asked) => {
    const { version } = asked.body as { version: number }
    return { body: edited(version + 1, 1, 1, one, 1) }
  }, one)
  await press('5')
  await press('x')
  expect(here.writes().map((w) => w.body)).toEqual([{ version: 1, dueAt: due }, { version: 2, lead: [] }])
  await press('d')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('期限')
  await press('a')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('选机构')
  await press('t')
  expect(shown.get('.pill[aria-pressed=true]').text()).toBe('待核 1')
})

const CITY = { id: 1, name: '丙市', fullName: '丙市' }
const FIRE = { id: 'fire', name: '丙市消防救援支队', shortName: '消防', region: CITY }
const WATER = { id: 'water', name: '丙市水利局', shortName: '水利局', region: CITY }
const FORESTRY = { id: 'forestry', name: '丙市林业局', shortName: '林业局', region: CITY }
const AGENCIES = { '/api/parties/agencies': { body: [FORESTRY, FIRE, WATER] } }
const named = (agency: typeof FIRE) => ({ partyId: agency.id, name: agency.name, inferred: true, because: '按领域推断', note: null, due: null })
/** Into the field that has the hand. */
async function type(letters: string) {
  const field = document.activeElement as HTMLInputElement
  for (const letter of letters) {
    field.value += letter
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await settled()
  }
}
const enter = async () => {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }))
  await settled()
}

test('r puts another in the place of the last, by two letters and Enter, as one step', async () => {
  const table = { partyId: null, name: '各部门', inferred: false, because: '', note: null, due: null }
  const one = text({ quote: '各县要排查。', lead: [table, named(FIRE)] })
  const { here } = await page((asked) => ({ body: edited((asked.body as { version: number }).version + 1, 1, 1, one, 1) }), one, undefined, AGENCIES)
  await press('r')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('选机构')
  await type('sl')
  await enter()
  expect(here.writes().map((w) => w.body)).toEqual([{ version: 1, lead: [{ name: '各部门' }, { partyId: 'water' }] }])
  expect(document.activeElement).toBe(document.body)
})

test('r names the first where nobody is to do it; whoever is there already is not said twice, and Esc leaves all as it was', async () => {
  const one = text({ quote: '各县要排查。' }, { quote: '要检查。', lead: [named(FIRE), named(WATER)] })
  const { here } = await page(echo, one, undefined, AGENCIES)
  await press('r')
  await type('xf')
  await enter()
  expect(here.writes().map((w) => w.body)).toEqual([{ version: 1, lead: [{ partyId: 'fire' }] }])
  await press('j')
  await press('r')
  await type('xf')
  await enter()
  await press('r')
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }))
  await settled()
  expect(here.writes()).toHaveLength(1)
  expect(document.querySelectorAll('.editor .chip')).toHaveLength(2)
})

test('each agency has its own way to be replaced, and stays where it stood', async () => {
  const one = text({ quote: '要检查。', lead: [named(FIRE), named(WATER)] })
  const { here, page: shown } = await page((asked) => ({ body: edited((asked.body as { version: number }).version + 1, 1, 1, one, 1) }), one, undefined, AGENCIES)
  await shown.get('[aria-label=换掉丙市消防救援支队]').trigger('click')
  await settled()
  await type('林业')
  await enter()
  expect(here.writes().map((w) => w.body)).toEqual([{ version: 1, lead: [{ partyId: 'forestry' }, { partyId: 'water' }] }])
})

test('every key that a field answers to is told in the help, and finds its field', async () => {
  const one = text({ quote: '各县要排查。', lead: [named(FIRE)], periodsOffered: [{ text: '一个月', dueAt: '2026-12-21T00:00:00+08:00', house: true }] })
  await page(echo, one)
  const shown = [...document.querySelectorAll('.editor [data-key]')].flatMap((each) => each.getAttribute('data-key')!.trim().split(' '))
  const told = KEYS.flatMap((each) => [...each.keys])
  expect(shown.filter((key) => !told.some((each) => each === key))).toEqual([])
  expect(FIELD_KEYS.filter((key) => !shown.includes(key))).toEqual(['6', '7', '8'])
})

test('what is on its way can be taken back at once, and the hand that has gone on is not called back', async () => {
  const { here } = await page((asked) =>
    asked.path.endsWith('undo') ? { body: { ...edited(3, 2, 1, [THREE[1]!], 3), undo: false, redo: true } } : echo(asked))
  for (const key of ['2', 'j']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await settled()
  expect(at()).toContain('各部门要督办')
  for (const key of ['3', 'u']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await settled()
  await settled()
  expect(here.writes().map((w) => w.path.split('/').at(-1))).toEqual(['2', '3', 'undo'])
})

test('what a reload cut off is sent when the page is there again, in order', async () => {
  const drafts = draftsInMemory()
  const cut = await page(() => 'no answer', THREE, drafts)
  for (const key of ['3', 'Enter']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await settled()
  expect(cut.here.writes()).toHaveLength(1)
  cut.page.unmount()
  await settled()
  const { here } = await page(echo, THREE, drafts)
  await settled()
  expect(here.writes().map((w) => w.body)).toEqual([
    { version: 1, kind: 'situation' },
    { version: 2, reviewed: true },
  ])
})

test('s shows where it would be cut, Enter cuts there; the place is told in characters of the text', async () => {
  const halves = text({ quote: '形势严峻。' }, { quote: '各县要排查，' }, { quote: '月底前报告。' }).slice(1)
  const { here, page: shown } = await page(() => ({ body: edited(2, 2, 1, halves, 4) }))
  await press('s')
  expect(shown.find('.source .cut').exists()).toBe(true)
  await press('Enter')
  expect(here.writes().map((w) => [w.path, w.body])).toEqual([['/api/directives/d1/sentences/2/split', { version: 1, at: 11 }]])
  expect(shown.findAll('.source .sentence')).toHaveLength(4)
})

test('on a phone the place of the cut stands in the sheet, in the stead of what else is there', async () => {
  const before = window.matchMedia
  window.matchMedia = ((query: string) => ({ ...before(query), matches: true })) as typeof before
  const { page: shown } = await page(echo)
  window.matchMedia = before
  await shown.findAll('.source .sentence')[1]!.trigger('click')
  await settled()
  const sheet = () => document.querySelector<HTMLElement>('.review-sheet')!
  ;[...sheet().querySelectorAll('button')].find((one) => one.textContent === '拆分')!.click()
  await settled()
  expect(sheet().querySelector('.cutting')!.textContent).toBe('各县要排查，月底前报告。')
  expect(sheet().querySelector('textarea')).toBeNull()
  expect(sheet().textContent).not.toContain('Tab')
})

test('m merges with the next, u takes it back and Ctrl+Shift+Z does it again', async () => {
  const one = { ...THREE[1]!, quote: THREE[1]!.quote + THREE[2]!.quote, end: THREE[2]!.end }
  let version = 1
  const { here } = await page((asked) =>
    asked.path.endsWith('undo')
      ? { body: { ...edited(++version, 2, 1, THREE.slice(1), 3), undo: false, redo: true } }
      : { body: edited(++version, 2, 2, [one], 2) },
  )
  await press('m')
  await press('u')
  await press('z', { ctrlKey: true, shiftKey: true })
  expect(here.writes().map((w) => [w.path.split('/').at(-1), w.body])).toEqual([
    ['merge', { version: 1, from: 2, to: 3 }],
    ['undo', { version: 2 }],
    ['redo', { version: 3 }],
  ])
})

test('who comes second is told what the first changed, and loses nothing', async () => {
  let refused = true
  const stale: Answer = {
    status: 409,
    body: { code: 'stale', detail: '李乙刚刚改过这份文稿。', changes: [{ by: '李乙', what: '拆分第1句', at: '2026-11-20T10:00:00+08:00' }] },
  }
  const { here, page: shown } = await page((asked) => (refused ? stale : echo(asked)))
  await press('3')
  expect(shown.text()).toContain('李乙：拆分第1句')
  refused = false
  await shown.findAll('button').find((b) => b.text() === '按最新的再改')!.trigger('click')
  await settled()
  expect(here.writes().at(-1)!.body).toEqual({ version: 1, kind: 'situation' })
  expect(shown.text()).not.toContain('李乙：拆分第1句')
})

test('what is let go is one act: those that waited behind it are sent', async () => {
  let writes = 0
  const { here, page: shown } = await page((asked) =>
    ++writes === 1 ? { status: 409, body: { code: 'in-review', detail: '这一句已经交办。' } } : echo(asked))
  for (const key of ['3', 'Enter', '2']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await settled()
  expect(here.writes()).toHaveLength(1)
  await shown.findAll('button').find((b) => b.text().startsWith('放弃这一步'))!.trigger('click')
  await settled()
  await settled()
  expect(here.writes().slice(1).map((w) => w.body)).toEqual([
    { version: 1, reviewed: true },
    { version: 2, kind: 'principle' },
  ])
  expect(shown.text()).not.toContain('这一句已经交办。')
})

test('a merge whose answer was lost is not done twice', async () => {
  let merged = false
  const here = await world((asked) => {
    if (asked.path.endsWith('/merge')) {
      merged = true
      return 'no answer'
    }
    return { body: merged ? directive(text({ quote: '形势严峻。各县要排查，月底前报告。' }, { quote: '各部门要督办。' }), { version: 2 }) : directive(THREE) }
  })
  const shown = await here.show(ReviewPage, { id: 'd1' })
  await press('m')
  await shown.get('.trouble button').trigger('click')
  await settled()
  expect(here.writes().filter((w) => w.path.endsWith('/merge'))).toHaveLength(1)
  expect(shown.findAll('.source .sentence')).toHaveLength(2)
})

test('words being typed are kept on the device, and sent when the field is left', async () => {
  const { here, page: shown } = await page(echo)
  const words = () => shown.get<HTMLTextAreaElement>('[data-key=e]')
  await words().setValue('逐家排查')
  await shown.findAll('.source .sentence')[2]!.trigger('click')
  await shown.findAll('.source .sentence')[1]!.trigger('click')
  await settled()
  expect(words().element.value).toBe('逐家排查')
  expect(here.writes()).toEqual([])
  await words().trigger('blur')
  await settled()
  expect(here.writes().map((w) => w.body)).toEqual([{ version: 1, task: '逐家排查' }])
})

test('a sentence that was issued is shown with its task and is not changed', async () => {
  const issued = THREE.map((s) => (s.no === 2 ? { ...s, issuedTasks: [{ id: 't1', number: 'RW-2026-000001', lead: '市消防救援支队' }] } : s))
  const { here, page: shown } = await page(echo, issued)
  await press('2')
  await press('s')
  expect(here.writes()).toEqual([])
  expect(shown.text()).toContain('RW-2026-000001')
})

test('a long text shows how far it is read, and opens by itself when it is read', async () => {
  let done = 0
  const here = await world((asked) => {
    if (asked.path.endsWith('/reading')) {
      return { body: { done: done++ * 500, all: 1000, state: done > 2 ? 'reviewing' : 'reading', stateName: '' } }
    }
    const read = done > 2
    return { body: directive(read ? THREE : [], { state: read ? 'reviewing' : 'reading', stateName: read ? '校核中' : '读取中' }) }
  })
  const shown = await here.show(ReviewPage, { id: 'd1' })
  expect(shown.text()).toContain('排队中，共 1,000 字')
  expect(shown.get('progress').attributes('value')).toBeUndefined()
  await vi.waitFor(() => expect(shown.get('progress').attributes('value')).toBe('50'), LONG_ENOUGH)
  expect(shown.text()).toContain('已读 50%（500 / 1,000 字）')
  await vi.waitFor(() => expect(shown.findAll('.source .sentence')).toHaveLength(3), LONG_ENOUGH)
  expect(shown.find('progress').exists()).toBe(false)
})

test('a long text whose reading broke off is read again when its party asks', async () => {
  let state = 'unread'
  const here = await world((asked) => {
    if (asked.method === 'POST') {
      state = 'reading'
      return { body: { commandId: 'c', subject: null } }
    }
    return { body: asked.path.endsWith('/reading') ? { done: 5, all: 10, state, stateName: '' } : directive([], { state: 'unread' }) }
  })
  const shown = await here.show(ReviewPage, { id: 'd1' })
  expect(shown.text()).toContain('读到第 5 字')
  await shown.get('button.primary').trigger('click')
  await settled()
  expect(here.writes().at(-1)!.path).toBe('/api/directives/d1/reading')
  expect(shown.text()).toContain('正在读取长文')
})

test('a text without tasks says what can be done', async () => {
  const { page: shown } = await page(echo, [])
  expect(shown.text()).toContain('没有拆出任务')
})

test('another’s document is not there', async () => {
  const here = await world(() => ({ status: 404, body: { code: 'not-found', detail: '没有。' } }))
  expect((await here.show(ReviewPage, { id: 'd1' })).text()).toContain('没有这份讲话、文件')
})
