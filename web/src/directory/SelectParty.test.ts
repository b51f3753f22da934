import { enableAutoUnmount } from '@vue/test-utils'
import { ElSelect } from 'element-plus'
import { afterEach, expect, test } from 'vitest'
import type { AgencyNamed } from '@/api/types'
import { settled, world, ZHANG } from '@/test/world'
import SelectParty from './SelectParty.vue'

enableAutoUnmount(afterEach)

const CITY = { id: 1, name: '丙市', fullName: '河南省丙市' }
const TOWN = ZHANG.post!.region
const OTHER = { id: 102, name: '乙县', fullName: '河南省丙市乙县' }
const agency = (id: string, name: string, shortName: string, region = CITY): AgencyNamed => ({ id, name, shortName, region })
const ALL = [
  agency('civil', '丙市民政局', '民政局'),
  agency('housing', '丙市住房和城乡建设局', '住建局'),
  agency('station', '乙县城关派出所', '公安', OTHER),
  agency('gate', '城关派出所', '公安', { id: 103, name: '丁县', fullName: '河南省丙市丁县' }),
  agency('gate-b', '城关派出所', '公安', OTHER),
  agency('own', '会兴街道办事处', '乡镇政府', TOWN),
]

async function field(props: object = {}, all = () => ALL) {
  const here = await world(
    (asked) => ({ body: asked.path === '/api/parties' ? { items: [{ id: 'firm', name: '甲辰化工', region: TOWN }], next: null } : [] }),
    { background: { '/api/parties/agencies': { get body() { return all() } } } },
  )
  const shown = await here.show(SelectParty, { modelValue: null, ...props })
  const select = shown.getComponent(ElSelect)
  const offered = () => [...document.querySelectorAll('.el-select-dropdown__item')].map((each) => each.textContent.trim())
  const type = async (text: string) => {
    ;(select.props('filterMethod') as (text: string) => void)(text)
    await settled()
  }
  return { here, shown, select, offered, type }
}

test('those of one’s own place stand first, the others from above downwards', async () => {
  const { offered } = await field()
  expect(offered().slice(0, 2)).toEqual(['会兴街道办事处', '丙市民政局'])
})

test('the short name counts as much as the long one: zj is 住建局 before 民政局', async () => {
  const { offered, type } = await field()
  await type('zj')
  expect(offered()).toEqual(['丙市住房和城乡建设局', '丙市民政局'])
})

test('two of one name are told apart by where they are, and found by it', async () => {
  const { offered, type } = await field()
  await type('城关派出所')
  expect(offered()).toEqual(['乙县城关派出所', '城关派出所 河南省丙市丁县', '城关派出所 河南省丙市乙县'])
  await type('城关 丁县')
  expect(offered()).toEqual(['城关派出所'])
})

test('enterprises are asked for by name where they may be chosen, and only there', async () => {
  const without = await field()
  await without.type('甲辰')
  expect(without.here.asked.some((asked) => asked.path === '/api/parties')).toBe(false)
  without.shown.unmount()
  const { here, offered, type } = await field({ any: true })
  await type('甲辰')
  expect(here.asked.find((asked) => asked.path === '/api/parties')!.query.get('q')).toBe('甲辰')
  expect(offered()).toEqual(['甲辰化工'])
})

test('who was registered meanwhile is there when it is opened again', async () => {
  let all = ALL
  const { select, offered } = await field({}, () => all)
  all = [...ALL, agency('new', '丙市能源局', '能源局')]
  expect(offered()).not.toContain('丙市能源局')
  select.vm.$emit('visible-change', true)
  await settled()
  expect(offered()).toContain('丙市能源局')
})
