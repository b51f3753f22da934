import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useSession } from '@/account/useSession'
import { useSignInAgain } from '@/account/useSignInAgain'
import { API, createApi } from '@/api/http'
import type { SessionBody } from '@/api/types'
import { DRAFTS, draftsInMemory, type Drafts } from '@/kernel/drafts'

export const FRIDAY_2PM = '2026-11-20T14:00:00+08:00'

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  body: unknown
}
export type Answer = { status?: number; body?: unknown } | 'no answer'
export type Server = (asked: Asked) => Answer | Promise<Answer>

export const ZHANG: SessionBody = {
  state: 'signed-in',
  demo: false,
  businessNow: FRIDAY_2PM,
  person: { id: 'zhang', name: '张甲' },
  post: {
    id: 'post-1',
    name: '安监站站长',
    party: { id: 'town', name: '会兴街道办事处', kind: 'AGENCY' },
    region: { id: 101, name: '会兴街道', fullName: '河南省三门峡市湖滨区会兴街道' },
    role: 'TOWN',
    roleName: '乡镇（街道）监管',
    lines: ['*'],
  },
  posts: [],
  role: 'TOWN',
  roleName: '乡镇（街道）监管',
  city: '三门峡市',
}

/** What every list's filters, every citation, every choice of an agency and every page of somebody with posts ask for. */
const BACKGROUND: Record<string, Answer> = {
  '/api/lines': { body: [{ id: 'hazchem', name: '危险化学品' }] },
  '/api/law/citations': { body: [] },
  '/api/obligations/posts': { body: [] },
  '/api/parties/agencies': { body: [] },
  '/api/regions/tree': { body: { id: 101, name: '会兴街道', level: 'town', children: [] } },
}

/** A server of the test's own: each request is written down and answered by one function. */
export function fakeFetch(server: Server, asked: Asked[], background: Record<string, Answer> = BACKGROUND): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input), 'http://localhost')
    const request: Asked = {
      method: init?.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: (init?.headers ?? {}) as Record<string, string>,
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body,
    }
    asked.push(request)
    const answer = background[request.path] ?? (await server(request))
    if (answer === 'no answer') throw new TypeError('connection lost')
    const status = answer.status ?? 200
    return new Response(status === 204 ? null : JSON.stringify(answer.body ?? {}), { status })
  }
}

export interface World {
  asked: Asked[]
  router: Router
  drafts: Drafts
  signInAgain: () => ReturnType<typeof useSignInAgain>
  show: (page: Component, props?: Record<string, unknown>) => Promise<VueWrapper>
  writes: () => Asked[]
}

/** One browser with one person signed in; `drafts` and localStorage outlive it, as they outlive a reload. */
export async function world(
  server: Server,
  { at = '/', session = ZHANG, drafts = draftsInMemory(), background = {} as Record<string, Answer> } = {},
): Promise<World> {
  const asked: Asked[] = []
  const pinia = createPinia()
  setActivePinia(pinia)
  const nothing = { template: '<div />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: nothing }],
  })
  await router.push(at)
  const api = createApi({ fetch: fakeFetch(server, asked, { ...BACKGROUND, ...background }), signInAgain: () => useSignInAgain(pinia).ask() })
  const provide = { [API as symbol]: api, [DRAFTS as symbol]: drafts }
  mount(
    { template: '<i />', setup: () => void useSession(pinia).take(structuredClone(session)) },
    { global: { plugins: [pinia, router], provide } },
  )
  return {
    asked,
    router,
    drafts,
    signInAgain: () => useSignInAgain(pinia),
    writes: () => asked.filter((a) => a.method !== 'GET' && !a.path.startsWith('/api/session')),
    show: async (page, props = {}) => {
      const wrapper = mount(page, { props, attachTo: document.body, global: { plugins: [pinia, router], provide } })
      await settled()
      return wrapper
    },
  }
}

/** Until every answer that is on its way has been taken in. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise<void>((resolve) => queueMicrotask(resolve))
  await new Promise<void>((resolve) => setTimeout(resolve))
  for (let turn = 0; turn < 30; turn++) await new Promise<void>((resolve) => queueMicrotask(resolve))
}
