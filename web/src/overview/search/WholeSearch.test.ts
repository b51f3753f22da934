import { expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { settled, world } from '@/test/world'
import WholeSearch from './WholeSearch.vue'

const hit = (id: string, title: string) => ({ id, title, more: '三楼 · 演示商场', number: null, stateName: '整改中', voided: false, href: `/hazards/${id}` })
const FOUND = {
  q: '消防 商场',
  groups: [
    {
      kind: 'hazard', name: '隐患', more: true, allHref: '/hazards?q=x',
      items: [hit('first', '消防通道堵塞'), hit('second', '消防栓无水')],
    },
  ],
}

async function searched(words: string) {
  const here = await world((asked) => (asked.path === '/api/search' ? { body: FOUND } : {}))
  const wrapper = await here.show(WholeSearch, {})
  await wrapper.find('[data-find]').trigger('click')
  await settled()
  const box = document.querySelector<HTMLInputElement>('.whole-search input')!
  box.value = words
  box.dispatchEvent(new Event('input'))
  await nextTick()
  const found = () => vi.waitFor(() => expect(document.querySelectorAll('.whole-search a.hit')).toHaveLength(2))
  const press = async (key: string) => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await nextTick()
    return document.activeElement?.textContent ?? ''
  }
  return { here, wrapper, box, found, press }
}

test('the first arrow down stands on the first that was found, and not on 看全部', async () => {
  const { wrapper, box, found, press } = await searched('消防 商场')
  await found()
  box.focus()
  expect(await press('ArrowDown')).toContain('消防通道堵塞')
  expect(await press('ArrowDown')).toContain('消防栓无水')
  expect(await press('ArrowDown')).toContain('消防栓无水')
  await press('ArrowUp')
  await press('ArrowUp')
  expect(document.activeElement).toBe(box)
  wrapper.unmount()
})

test('single signs alone are not asked for', async () => {
  const { wrapper } = await searched('张 王')
  const busy = () => document.querySelector('.whole-search .found')!.getAttribute('aria-busy')
  expect(busy()).toBe('false')
  wrapper.unmount()
})
