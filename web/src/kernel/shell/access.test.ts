import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { mount } from '@vue/test-utils'
import { useSession } from '@/account/useSession'
import App from '@/App.vue'
import { API, createApi } from '@/api/http'
import type { Role } from '@/api/types'
import { createAppRouter } from '@/router'
import { DRAFTS, draftsInMemory } from '@/kernel/drafts'
import { fakeFetch, settled, ZHANG, type Asked } from '@/test/world'
import { EVERYONE, isOpenTo, mayOpen, OPEN_TO, whomToAsk, type PagePath } from './access'
import { menuFor } from './menu'
import OpenToRole from './OpenToRole.vue'

const REFUSED = '这个页面不对您的岗位开放'
const paths = Object.keys(OPEN_TO) as PagePath[]
const pages = createAppRouter(createPinia())
  .getRoutes()
  .filter((route) => !route.meta.open && !route.path.startsWith('/:'))

function standingAs(role: Role, others: Role[] = []) {
  const post = (of: Role) => ({ ...ZHANG.post!, id: of, name: `${of}岗`, role: of, roleName: of })
  return { ...ZHANG, role, post: post(role), posts: [role, ...others].map(post) }
}

async function at(path: string, role: Role, page: typeof App | typeof OpenToRole, others: Role[] = []) {
  const asked: Asked[] = []
  const pinia = createPinia()
  setActivePinia(pinia)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: pages.map((route) => ({ path: route.path, component: { template: '<p>CONTENT</p>' }, meta: route.meta })),
  })
  await router.push(path.replace(/:\w+/g, 'any'))
  const session = standingAs(role, others)
  const fetch = fakeFetch((request) => ({ body: request.path === '/api/session/post' ? standingAs('OFFICE') : { parts: { all: 0 } } }), asked)
  const api = createApi({ fetch, signInAgain: async () => false })
  const provide = { [API as symbol]: api, [DRAFTS as symbol]: draftsInMemory() }
  const wrapper = mount(
    {
      components: { page },
      setup: () => void useSession(pinia).take(session as typeof ZHANG),
      template: '<page><router-view /></page>',
    },
    { global: { plugins: [pinia, router], provide } },
  )
  await settled()
  return { wrapper, asked }
}

test('every page stands on the list of who may open it, and nothing else does', () => {
  expect(pages.map((page) => page.path).sort()).toEqual([...paths].sort())
})

test('every page opens to the roles it is for and says a whole refusal to every other', async () => {
  const wrong: string[] = []
  for (const path of paths) {
    for (const role of EVERYONE) {
      const { wrapper } = await at(path, role, OpenToRole)
      const text = wrapper.text()
      const open = text.includes('CONTENT') && !text.includes(REFUSED)
      const refused = text.includes(REFUSED) && text.includes(whomToAsk(role)) && !text.includes('CONTENT')
      if (!(mayOpen(path, role) ? open : refused)) wrong.push(`${path} by ${role}: ${text}`)
      wrapper.unmount()
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

test('the three administrators open no matters', () => {
  const matters = paths.filter((path) => /^\/(duties|hazards|gaps|decisions|directives|trace|books|tidings)/.test(path))
  for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const)
    expect(matters.filter((path) => mayOpen(path, role))).toEqual([])
  expect(matters.length).toBeGreaterThan(15)
})

test('the menu shows nothing that would then be refused', () => {
  for (const role of EVERYONE)
    for (const group of menuFor(role)) for (const entry of group.entries) expect(isOpenTo(entry.to, role)).toBe(true)
})

test('a page that is refused asks for nothing of its own and is drawn without its filters', async () => {
  const { wrapper, asked } = await at('/gaps', 'WORKER', App)
  expect(wrapper.text()).toContain(`“责任空白”供领导、安委办、部门监管、乡镇（街道）监管使用；您现在的岗位是WORKER岗（WORKER）`)
  expect(wrapper.text()).toContain('请找本企业主要负责人')
  expect(asked.filter((request) => request.path.startsWith('/api/gaps'))).toEqual([])
})

test('whoever holds another post to which it is open changes to it there', async () => {
  const { wrapper, asked } = await at('/gaps', 'DUTY', OpenToRole, ['OFFICE'])
  await wrapper.findAll('button').find((each) => each.text() === '换到OFFICE岗打开')!.trigger('click')
  await settled()
  expect(asked.at(-1)?.body).toEqual({ postId: 'OFFICE' })
  expect(wrapper.text()).toBe('CONTENT')
})

test('whoever holds no post any more is told so, and not whose the page is', async () => {
  const { wrapper } = await at('/handovers/:id', 'TOWN', OpenToRole)
  useSession().take({ ...ZHANG, role: null, post: null, posts: [] })
  await settled()
  expect(wrapper.text()).toContain('您现在没有担任岗位')
  expect(wrapper.text()).toContain('您的签名和办过的事都留在记录上')
  expect(wrapper.text()).not.toContain(REFUSED)
})
