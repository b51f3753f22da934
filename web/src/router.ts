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
      { path: '/', component: () => import('@/overview/OverviewPage.vue'), meta: { title: '首页' } },
      { path: '/duties', component: () => import('@/obligation/DutiesPage.vue'), meta: { title: '我的责任' } },
      { path: '/duties/:id', component: () => import('@/obligation/DutyPage.vue'), meta: { title: '责任' }, props: true },
      { path: '/books', component: () => import('@/obligation/books/BooksPage.vue'), meta: { title: '责任对账' } },
      { path: '/books/duties', component: () => import('@/obligation/books/BooksRecordsPage.vue'), meta: { title: '账上的责任' } },
      { path: '/books/due', component: () => import('@/obligation/books/BooksDuePage.vue'), meta: { title: '到期的责任' } },
      {
        path: '/handovers/:id',
        component: () => import('@/obligation/handover/HandoverPage.vue'),
        meta: { title: '岗位交接' },
        props: true,
      },
      {
        path: '/posts/:id/receiving',
        component: () => import('@/obligation/handover/ReceivingPage.vue'),
        meta: { title: '接手岗位' },
        props: true,
      },
      { path: '/trace', component: () => import('@/overview/trace/TracePage.vue'), meta: { title: '责任追溯' } },
      { path: '/ladders', component: () => import('@/obligation/LaddersPage.vue'), meta: { title: '督办阶梯' } },
      { path: '/decisions/:id', component: () => import('@/obligation/DecisionPage.vue'), meta: { title: '督办决定' }, props: true },
      { path: '/tidings', component: () => import('@/obligation/TidingsPage.vue'), meta: { title: '提醒与告知' } },
      { path: '/hazards', component: () => import('@/hazard/HazardsPage.vue'), meta: { title: '隐患治理' } },
      { path: '/hazards/new', component: () => import('@/hazard/HazardListingPage.vue'), meta: { title: '列隐患' } },
      { path: '/hazards/registers', component: () => import('@/hazard/register/RegistersPage.vue'), meta: { title: '导入登记表' } },
      {
        path: '/hazards/registers/:id',
        component: () => import('@/hazard/register/RegisterPage.vue'),
        meta: { title: '登记表' },
        props: true,
      },
      {
        path: '/hazards/:id/edit',
        component: () => import('@/hazard/HazardCorrectionPage.vue'),
        meta: { title: '修改隐患' },
        props: true,
      },
      { path: '/hazards/:id', component: () => import('@/hazard/HazardPage.vue'), meta: { title: '隐患' }, props: true },
      { path: '/directives', component: () => import('@/directive/DirectivesPage.vue'), meta: { title: '部署督办' } },
      { path: '/directives/new', component: () => import('@/directive/entry/EntryPage.vue'), meta: { title: '录入讲话、文件' } },
      {
        path: '/directives/standing',
        component: () => import('@/directive/standing/StandingListsPage.vue'),
        meta: { title: '常用清单' },
      },
      {
        path: '/directives/:id/review',
        component: () => import('@/directive/review/ReviewPage.vue'),
        meta: { title: '校核' },
        props: true,
      },
      {
        path: '/directives/:id/issue',
        component: () => import('@/directive/issue/IssuePage.vue'),
        meta: { title: '交办' },
        props: true,
      },
      {
        path: '/directives/:id/bulletin',
        component: () => import('@/directive/bulletin/BulletinPage.vue'),
        meta: { title: '任务进展通报' },
        props: true,
      },
      { path: '/directives/:id', component: () => import('@/directive/DirectivePage.vue'), meta: { title: '部署' }, props: true },
      { path: '/directive-tasks', component: () => import('@/directive/task/TasksPage.vue'), meta: { title: '督办任务' } },
      {
        path: '/directive-tasks/:id',
        component: () => import('@/directive/task/TaskPage.vue'),
        meta: { title: '督办任务' },
        props: true,
      },
      { path: '/pledges', component: () => import('@/accountability/pledge/PledgesPage.vue'), meta: { title: '责任状' } },
      {
        path: '/pledges/new',
        component: () => import('@/accountability/pledge/draw/PledgeFormPage.vue'),
        meta: { title: '拟责任状' },
      },
      ...Object.entries({ edit: '修改责任状', amendment: '变更责任状', breakdown: '分解责任状' }).map(([drawing, title]) => ({
        path: `/pledges/:id/${drawing}`,
        component: () => import('@/accountability/pledge/draw/PledgeFormPage.vue'),
        meta: { title },
        props: (to: { params: Record<string, unknown> }) => ({ id: to.params.id, drawing }),
      })),
      {
        path: '/pledges/:id',
        component: () => import('@/accountability/pledge/page/PledgePage.vue'),
        meta: { title: '责任状' },
        props: true,
      },
      { path: '/answers', component: () => import('@/directory/AnswersPage.vue'), meta: { title: '谁来负责' } },
      { path: '/directory', component: () => import('@/directory/DirectoryPage.vue'), meta: { title: '机构与岗位' } },
      { path: '/directory/matrix', component: () => import('@/directory/MatrixPage.vue'), meta: { title: '责任矩阵' } },
      {
        path: '/directory/parties/:id',
        component: () => import('@/directory/PartyPage.vue'),
        meta: { title: '机构' },
        props: true,
      },
      { path: '/enterprises', component: () => import('@/enterprise/EnterprisesPage.vue'), meta: { title: '企业档案' } },
      { path: '/enterprises/new', component: () => import('@/enterprise/EnterpriseFormPage.vue'), meta: { title: '登记企业' } },
      {
        path: '/enterprises/:id/edit',
        component: () => import('@/enterprise/EnterpriseFormPage.vue'),
        meta: { title: '修改企业' },
        props: true,
      },
      {
        path: '/enterprises/:id',
        component: () => import('@/enterprise/EnterprisePage.vue'),
        meta: { title: '企业' },
        props: true,
      },
      { path: '/gaps', component: () => import('@/gap/GapsPage.vue'), meta: { title: '责任空白' } },
      { path: '/gaps/:id', component: () => import('@/gap/GapPage.vue'), meta: { title: '责任空白' }, props: true },
      { path: '/suggestions', component: () => import('@/suggestion/SuggestionsPage.vue'), meta: { title: '投诉建议' } },
      {
        path: '/suggestions/:id',
        component: () => import('@/suggestion/SuggestionPage.vue'),
        meta: { title: '投诉建议' },
        props: true,
      },
      { path: '/law', component: () => import('@/lawbook/LawBookPage.vue'), meta: { title: '法规库' } },
      { path: '/law/localities', component: () => import('@/lawbook/LocalRulesPage.vue'), meta: { title: '地方规定' } },
      { path: '/law/:id', component: () => import('@/lawbook/RulePage.vue'), meta: { title: '规则' }, props: true },
      { path: '/accounts', component: () => import('@/account/AccountsPage.vue'), meta: { title: '账号' } },
      { path: '/account-sessions', component: () => import('@/account/SessionsPage.vue'), meta: { title: '在线会话' } },
      { path: '/platform', component: () => import('@/platform/PlatformPage.vue'), meta: { title: '平台运行' } },
      { path: '/account-events', component: () => import('@/account/AccountEventsPage.vue'), meta: { title: '账号日志' } },
      { path: '/account/password', component: () => import('@/account/PasswordPage.vue'), meta: { title: '修改密码' } },
      { path: '/receipts', component: () => import('@/journal/ReceiptPage.vue'), meta: { title: '回执核验' } },
      {
        path: '/receipts/:commandId',
        component: () => import('@/journal/ReceiptPage.vue'),
        meta: { title: '回执核验' },
        props: true,
      },
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
