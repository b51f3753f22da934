import { expect, test } from 'vitest'
import { matching } from './matching'

const AGENCIES = ['市林业局', '市水利局', '市应急管理局', '湖滨区应急管理局', '市消防救援支队', '市住房和城乡建设局']
const athome = (name: string) => [name.replace(/^(市|湖滨区)/, ''), name]
const found = (typed: string) => matching(AGENCIES, typed, athome)

test('two letters are enough: who begins so comes before who has it within', () => {
  expect(found('yj')).toEqual(['市应急管理局', '湖滨区应急管理局', '市林业局'])
  expect(found('sl')[0]).toBe('市水利局')
  expect(found('XF')).toEqual(['市消防救援支队'])
})

test('characters, capitals and both mixed say the same', () => {
  expect(found('应急')).toEqual(['市应急管理局', '湖滨区应急管理局'])
  expect(found('消f')).toEqual(['市消防救援支队'])
})

test('a short name leaves characters out', () => {
  expect(found('应急局')).toEqual(['市应急管理局', '湖滨区应急管理局'])
  expect(found('zjj')).toEqual(['市住房和城乡建设局'])
  expect(found('住建局')).toEqual(['市住房和城乡建设局'])
})

test('the fewer the pieces, the nearer', () => {
  const county = ['湖滨区交通运输局', '湖滨区应急管理局']
  expect(matching(county, 'hbyj', (name) => [name])).toEqual([...county].reverse())
})

test('what leaves some out begins as the name does', () => {
  expect(matching(['卢氏县水利局'], 'szj', (name) => [name])).toEqual([])
  expect(matching(['卢氏县水利局'], 'lsj', (name) => [name])).toEqual(['卢氏县水利局'])
})

test('several words all have to be there, in any order', () => {
  expect(found('yj hb')).toEqual(['湖滨区应急管理局'])
  expect(found('湖滨 水利')).toEqual([])
})

test('nothing typed leaves all as they stand, and what nobody is called finds nobody', () => {
  expect(found(' ')).toEqual(AGENCIES)
  expect(found('q')).toEqual(['湖滨区应急管理局'])
  expect(found('ww')).toEqual([])
})
