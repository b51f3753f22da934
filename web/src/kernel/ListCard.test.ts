import { computed, defineComponent } from 'vue'
import { expect, test } from 'vitest'
import { settled, world, type Answer } from '@/test/world'
import ListCard from './ListCard.vue'
import { useKeysetList } from './useKeysetList'

const Things = defineComponent({
  components: { ListCard },
  setup() {
    const list = useKeysetList<{ id: string }>('/api/things', computed(() => ({})))
    return { list, items: list.items }
  },
  template: `
    <ListCard :list="list">
      <template #empty>一条也没有</template>
      <li v-for="i in items" :key="i.id">{{ i.id }}</li>
    </ListCard>`,
})

async function shown(...answers: Answer[]) {
  const here = await world(() => answers.shift()!)
  const page = await here.show(Things)
  await settled()
  return page
}
const AWAY = { status: 503, body: { code: 'database-away', detail: '数据库暂时连不上，请稍后再试。' } }

test('an empty list says so in its page’s own words', async () => {
  const page = await shown({ body: { items: [], next: null } })
  expect(page.text()).toContain('一条也没有')
})

test('a list that could not be read is not shown as empty, and can be asked for again', async () => {
  const page = await shown(AWAY, { body: { items: [{ id: 'A' }], next: null } })
  expect(page.text()).not.toContain('一条也没有')
  await page.findAll('button').find((b) => b.text() === '重试')!.trigger('click')
  await settled()
  expect(page.findAll('li').map((row) => row.text())).toEqual(['A'])
})

test('when the next page fails, the rows stay and the failure is said below them', async () => {
  const page = await shown({ body: { items: [{ id: 'A' }], next: 'x' } }, AWAY)
  await page.findAll('button').at(-1)!.trigger('click')
  await settled()
  expect(page.findAll('li').map((row) => row.text())).toEqual(['A'])
  expect(page.get('[role=alert]').text()).toContain('数据库暂时连不上')
})
