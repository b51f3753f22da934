import { expect, test } from 'vitest'
import type { Basis, Citation } from '@/api/types'
import { ARTICLE_41, HOUSE_RULE } from '@/test/matters'
import { settled, world } from '@/test/world'
import BasisLine from './BasisLine.vue'

const CITED: Citation[] = [
  { law: '安全生产法', article: '第四十一条第二款', rules: ['HZ-SYSTEM'] },
  { law: '安全生产法', article: '第四十一条', rules: ['HZ-SYSTEM', 'RISK-LEC'] },
  { law: 'GB 30871-2022', article: '5.1.2', rules: ['HOT-LEVEL', 'HOT-VALIDITY'] },
  { law: '本平台规则', article: HOUSE_RULE.article, rules: ['HZ-RECTIFY-DEFAULT', 'HZ-REWORK'] },
]

async function shown(basis: Basis, { at = '/', citations = CITED, ...props }: { at?: string; citations?: unknown; beside?: boolean } = {}) {
  const here = await world(() => ({}), { at, background: { '/api/law/citations': { body: citations } } })
  const line = await here.show(BasisLine, { basis, ...props })
  await settled()
  return { here, line }
}
const article = (name: string): Basis => ({ ...ARTICLE_41, article: name })

test('a house rule never looks like law', async () => {
  const { line: law } = await shown(ARTICLE_41)
  const { line: house } = await shown(HOUSE_RULE)
  expect(law.text()).toBe('法律安全生产法 第四十一条第二款')
  expect(law.classes()).not.toContain('house')
  expect(house.text()).toBe('本平台规则一般隐患十五日内整改完')
  expect(house.classes()).toContain('house')
})

test('an article that nobody compared with the published text says so', async () => {
  const { line } = await shown({ ...ARTICLE_41, verified: false })
  expect(line.text()).toContain('待核')
})

test('a basis leads to the rule that rests on it, or to the list of those that do', async () => {
  expect((await shown(ARTICLE_41)).line.get('a').attributes('href')).toBe('/law/HZ-SYSTEM')
  expect((await shown(article('第四十一条'))).line.get('a').attributes('href')).toBe(
    `/law?q=${encodeURIComponent('安全生产法 第四十一条')}`,
  )
  expect((await shown(article('第四十一条第九款'))).line.get('a').attributes('href')).toContain('/law?q=')
  const clause: Basis = { ...ARTICLE_41, kind: 'standard', law: 'GB 30871-2022', article: '5.1.2' }
  expect((await shown(clause)).line.get('a').attributes('href')).toBe(`/law?q=${encodeURIComponent('GB 30871-2022 5.1.2')}`)
  expect((await shown(HOUSE_RULE)).line.get('a').attributes('href')).toBe('/law/HZ-RECTIFY-DEFAULT')
})

test('what the law book does not have is no link, nor is a page a link to itself', async () => {
  expect((await shown(article('第九百条'))).line.find('a').exists()).toBe(false)
  expect((await shown(ARTICLE_41, { citations: [] })).line.find('a').exists()).toBe(false)
  expect((await shown(ARTICLE_41, { at: '/law/HZ-SYSTEM' })).line.find('a').exists()).toBe(false)
})

test('in a form the law book opens beside it', async () => {
  expect((await shown(ARTICLE_41, { beside: true })).line.get('a').attributes('target')).toBe('_blank')
  expect((await shown(ARTICLE_41)).line.get('a').attributes('target')).toBeUndefined()
})

test('the law book is asked once, however many lines there are', async () => {
  const { here } = await shown(ARTICLE_41)
  await here.show(BasisLine, { basis: HOUSE_RULE })
  expect(here.asked.filter((a) => a.path === '/api/law/citations')).toHaveLength(1)
})
