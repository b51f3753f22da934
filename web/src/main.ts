import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '@/kernel/style/element'
import { useSignInAgain } from '@/account/useSignInAgain'
import { API, createApi } from '@/api/http'
import { DRAFTS, draftsInIndexedDb, draftsThatNeverFail } from '@/kernel/drafts'
import App from './App.vue'
import { createAppRouter } from './router'

const pinia = createPinia()
const app = createApp(App)
app.provide(API, createApi({ signInAgain: () => useSignInAgain(pinia).ask() }))
app.provide(DRAFTS, draftsThatNeverFail(draftsInIndexedDb(indexedDB)))
app.use(pinia)
app.use(createAppRouter(pinia))
app.mount('#app')
