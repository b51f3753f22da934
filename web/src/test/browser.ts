import { afterEach } from 'vitest'

/** What jsdom leaves out and every browser has. */
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.scrollTo = () => undefined
URL.createObjectURL = () => 'blob:picture'
URL.revokeObjectURL = () => undefined

afterEach(() => {
  localStorage.clear()
  document.body.innerHTML = ''
})
