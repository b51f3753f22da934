import type { Pinia } from 'pinia'
import { createRouter, createWebHistory, type Router } from 'vue-router'
import { useSession } from '@/account/useSession'
import { startOf } from '@/kernel/shell/menu'

declare module 'vue-router' {
  interface RouteMeta {
    title: string
    /** Stands without the shell and without sign-in. */
    open?: boolean
  }
}

export function createAppRouter(pinia: Pinia): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: (_to, from, saved) => saved ?? (_to.path === from.path ? undefined : { top: 0 }),
    routes: [
      { path: '/sign-in', component: () => import('@/account/SignInPage.vue'), meta: { title: '登录', open: true } },
      { path: '/duties', component: () => import('@/obligation/DutiesPage.vue'), meta: { title: '我的责任' } },
      { path: '/account/password', component: () => import('@/account/PasswordPage.vue'), meta: { title: '修改密码' } },
      { path: '/', redirect: '/duties' },
      { path: '/:rest(.*)*', component: () => import('@/kernel/NowherePage.vue'), meta: { title: '没有这个页面' } },
    ],
  })

  router.beforeEach(async (to) => {
    const session = useSession(pinia)
    if (!session.session) await session.load()
    if (to.meta.open) return session.signedIn ? startOf(session.role) : true
    if (!session.signedIn) return { path: '/sign-in', query: to.path === '/' ? {} : { to: to.fullPath } }
    if (to.path === '/' && startOf(session.role) !== '/') return startOf(session.role)
    return true
  })
  router.afterEach((to) => {
    document.title = `${to.meta.title} · 安弦`
  })
  return router
}
