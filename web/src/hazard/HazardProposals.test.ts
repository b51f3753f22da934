import { expect, test } from 'vitest'
import { ARTICLE_41 } from '@/test/matters'
import { settled, world } from '@/test/world'
import HazardProposals from './HazardProposals.vue'

const CRITERION = {
  id: 'c1', industry: '工贸', text: '有限空间作业未先通风、再检测、后作业', basis: ARTICLE_41, verified: false,
  score: 0.913, byWords: 0.4, byMeaning: 0.95,
}

test('nothing is asked until it is opened; what is near shows its score and that a person decides', async () => {
  const here = await world(() => ({
    body: { criteria: [CRITERION], elsewhere: [], checkItems: [], notice: '仅供参考；是否重大事故隐患，由负有职责的人对照标准判定。' },
  }))
  const page = await here.show(HazardProposals, { words: ' 下池前没有通风检测 ', line: 'industry' })
  expect(here.asked).toHaveLength(0)

  const details = page.get('details')
  ;(details.element as HTMLDetailsElement).open = true
  await details.trigger('toggle')
  await settled()

  expect(here.asked[0]).toMatchObject({ path: '/api/hazards/proposals' })
  expect(page.text()).toContain('有限空间作业未先通风')
  expect(page.text()).toContain('相近程度 91%')
  expect(page.text()).toContain('大意，未核原文')
  expect(page.text()).toContain('由负有职责的人对照标准判定')

  await page.setProps({ words: '换了一句话' })
  expect(page.text()).toContain('描述改过了，重新检索')
  expect(here.asked.filter((a) => a.path.endsWith('proposals'))).toHaveLength(1)
})
