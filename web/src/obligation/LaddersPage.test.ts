import { expect, test, vi } from 'vitest'
import type { Ladder } from '@/api/types'
import { settled, world } from '@/test/world'
import LaddersPage from './LaddersPage.vue'

const ladder = (id: string, name: string, says: string): Ladder => ({
  id, name, kinds: ['整改'], sources: ['政府检查'], grades: [], confined: false, reminders: [],
  rungs: [{ no: 1, after: '3个工作日', decides: false, says, whom: ['安委办'], basis: [] }],
})
const LADDERS = [
  ladder('hazard-found', '政府检查发现的一般隐患，企业逾期', '告知安委办'),
  ladder('pledge', '责任状逾期没有签订', '告知分管领导'),
]

async function shown(at = '/ladders') {
  const here = await world(() => ({ body: LADDERS }), { at })
  const page = await here.show(LaddersPage)
  const names = () => page.findAll('section.ladder').map((each) => each.attributes('id'))
  return { here, page, names }
}

test('every ladder stands in the index, and the index leads to it', async () => {
  const { here, page } = await shown()
  const jump = vi.fn()
  document.getElementById('pledge')!.scrollIntoView = jump
  const index = page.findAll('nav a')
  expect(index.map((a) => a.text())).toEqual(LADDERS.map((l) => l.name))
  await index[1]!.trigger('click')
  await settled()
  expect(jump).toHaveBeenCalled()
  expect(here.router.currentRoute.value.hash).toBe('#pledge')
  expect(page.get('#pledge').classes()).not.toContain('folded')
  page.unmount()
})

test('words find a ladder by what its rungs say; what no ladder says is told', async () => {
  const { page, names } = await shown()
  await page.get('input').setValue('3个工作日 分管领导')
  expect(names()).toEqual(['pledge'])
  expect(page.get('#pledge').classes()).not.toContain('folded')
  await page.get('input').setValue('没有的词')
  expect(names()).toEqual([])
  expect(page.text()).toContain('没有这样的阶梯')
  page.unmount()
})

test('an address with a ladder opens it', async () => {
  Element.prototype.scrollIntoView = vi.fn()
  const { page } = await shown('/ladders#pledge')
  expect(page.get('#pledge').classes()).not.toContain('folded')
  expect(page.get('#hazard-found').classes()).toContain('folded')
  page.unmount()
})
