import type { VueWrapper } from '@vue/test-utils'
import { ElSelect } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { draftsInMemory, type Drafts } from '@/kernel/drafts'
import { FORM } from '@/test/matters'
import { settled, world, type Answer, type Server } from '@/test/world'
import HazardListingPage from './HazardListingPage.vue'
import type { HazardDraft } from './useHazardDraft'

const KEY = 'zhang/hazard/new'
const typed = (): HazardDraft => ({
  party: { id: 'firm', name: '甲辰化工' }, power: 'patrol', line: 'hazchem', cause: 'thing', place: '3 号罐区',
  description: '围堰破损', basis: null, remedy: '', foundAt: '2026-11-20T13:30', photos: [], repeats: '',
})
const photo = () => ({
  commandId: '00000000-0000-4000-8000-00000000000a', name: '现场.jpg', blob: new Blob(['picture']), evidenceId: null, trouble: null,
})

const server = (writes: Answer[]): Server => (asked) => {
  if (asked.path === '/api/hazards/form') return { body: FORM }
  if (asked.path === '/api/evidence') return { body: { id: 'photo-1' } }
  if (asked.method === 'POST') {
    const answer = writes.shift()!
    if (answer === 'no answer' || answer.status) return answer
    return { body: { commandId: asked.headers['Idempotency-Key'], subject: { type: 'hazard', id: 'h9', number: 'N' } } }
  }
  return { body: { items: [], next: null } }
}

async function form(writes: Answer[], drafts: Drafts = draftsInMemory()) {
  const here = await world(server(writes), { at: '/hazards/new', drafts })
  return { here, page: await here.show(HazardListingPage) }
}
const submit = async (page: VueWrapper) => {
  await page.get('form').trigger('submit')
  await settled()
}

test('what was typed and photographed before is found again, and sent with the photo’s evidence', async () => {
  const drafts = draftsInMemory()
  await drafts.save(KEY, { ...typed(), photos: [photo()] })
  const { here, page } = await form([{}], drafts)
  expect(page.text()).toContain('上次没提交的内容已经找回')
  expect(page.get('textarea').element.value).toBe('围堰破损')
  expect(page.findAll('.thumb')).toHaveLength(1)
  await submit(page)
  const [upload, listing] = here.writes()
  expect(upload!.path).toBe('/api/evidence')
  expect(upload!.headers['Idempotency-Key']).toBe(photo().commandId)
  expect(listing!.path).toBe('/api/hazards')
  expect(listing!.body).toMatchObject({
    partyId: 'firm', power: 'patrol', description: '围堰破损', photos: ['photo-1'], source: 'inspection',
    foundAt: '2026-11-20T13:30:00+08:00',
  })
  expect(here.router.currentRoute.value.path).toBe('/hazards/h9')
  expect(await drafts.load(KEY)).toBeNull()
})

test('a dropped connection keeps everything and offers 重试 under the same id', async () => {
  const drafts = draftsInMemory()
  await drafts.save(KEY, typed())
  const { here, page } = await form(['no answer', {}], drafts)
  await submit(page)
  expect(page.text()).toContain('连不上服务器')
  expect(page.get('textarea').element.value).toBe('围堰破损')
  await page.get('.command-notice button').trigger('click')
  await settled()
  const ids = here.writes().map((w) => w.headers['Idempotency-Key'])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(await drafts.load(KEY)).toBeNull()
})

test('each field says its own fault, and nothing typed is lost', async () => {
  const drafts = draftsInMemory()
  await drafts.save(KEY, typed())
  const errors = [{ field: 'place', message: '请写明在哪里。' }]
  const { page } = await form([{ status: 400, body: { code: 'bad-input', detail: '有 1 处没有填好。', errors } }], drafts)
  await submit(page)
  await vi.waitFor(() => expect(page.get('.el-form-item.is-error .el-form-item__error').text()).toBe('请写明在哪里。'))
  expect(page.get('textarea').element.value).toBe('围堰破损')
  expect(await drafts.load(KEY)).not.toBeNull()
})

test('a power that the matrix does not give is barred and says why', async () => {
  const drafts = draftsInMemory()
  await drafts.save(KEY, typed())
  const { page } = await form([], drafts)
  const barred = page.get('.power.barred')
  expect(barred.get('input').attributes('disabled')).toBeDefined()
  expect(barred.text()).toContain('不能用：责任矩阵没有授权。')
  expect(barred.text()).toContain('第四十一条第二款')
})

test('nothing is asked of the server before an enterprise is chosen', async () => {
  const { here, page } = await form([])
  expect(here.asked.some((a) => a.path === '/api/hazards/form')).toBe(false)
  expect(page.find('.power').exists()).toBe(false)
})

test('a suggestion of the checklist fills description, cause, remedy and article', async () => {
  const drafts = draftsInMemory()
  await drafts.save(KEY, { ...typed(), description: '', cause: '' })
  const { page } = await form([], drafts)
  await page.get('.suggestions .one').trigger('click')
  expect(page.get('textarea').element.value).toBe('围堰有裂缝')
  expect((page.get('input[aria-label="法规或标准名称"]').element as HTMLInputElement).value).toBe('安全生产法')
})

test('an enterprise lists for itself and chooses no other', async () => {
  const own = { id: 'firm', name: '甲辰化工', kind: 'ENTERPRISE' }
  const { ZHANG } = await import('@/test/world')
  const session = { ...ZHANG, role: 'SAFETY' as const, post: { ...ZHANG.post!, role: 'SAFETY' as const, party: own } }
  const here = await world(server([]), { at: '/hazards/new', session })
  const page = await here.show(HazardListingPage)
  expect(page.text()).toContain('甲辰化工')
  expect(page.findAllComponents(ElSelect).map((s) => s.attributes('aria-label'))).not.toContain('输入企业名称或信用代码查找')
  expect(here.asked.find((a) => a.path === '/api/hazards/form')!.query.get('party')).toBe('firm')
})
