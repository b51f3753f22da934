import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { ARTICLE_41, HOUSE_RULE } from '@/test/matters'
import BasisLine from './BasisLine.vue'

test('a house rule never looks like law', () => {
  const law = mount(BasisLine, { props: { basis: ARTICLE_41 } })
  const house = mount(BasisLine, { props: { basis: HOUSE_RULE } })
  expect(law.text()).toBe('法律安全生产法 第四十一条第二款')
  expect(law.classes()).not.toContain('house')
  expect(house.text()).toBe('本平台规则一般隐患十五日内整改完')
  expect(house.classes()).toContain('house')
})

test('an article that nobody compared with the published text says so', () => {
  const unverified = mount(BasisLine, { props: { basis: { ...ARTICLE_41, verified: false } } })
  expect(unverified.text()).toContain('待核')
})
