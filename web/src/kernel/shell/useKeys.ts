import { onScopeDispose } from 'vue'

export function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** `/` goes to the page's search, or where it has none to the one over everything; ↓ and ↑ walk its rows, which are links, so that Enter opens. */
export function useKeys() {
  function walk(event: KeyboardEvent, step: number) {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const at = rows.findIndex((row) => row === document.activeElement)
    const searching = document.activeElement instanceof HTMLElement && document.activeElement.hasAttribute('data-search')
    if (at < 0 && !searching) return
    const to = rows[at + step]
    if (!to) return
    event.preventDefault()
    to.focus()
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === '/' && !typing(event.target)) {
      const search = document.querySelector<HTMLInputElement>('[data-search]')
      event.preventDefault()
      if (!search) return void document.querySelector<HTMLElement>('[data-find]')?.click()
      search.focus()
      search.select()
    } else if (event.key === 'ArrowDown') walk(event, 1)
    else if (event.key === 'ArrowUp') walk(event, -1)
    else if (event.key === 'Escape' && event.target instanceof HTMLInputElement && event.target.hasAttribute('data-search'))
      event.target.blur()
  }

  document.addEventListener('keydown', onKey)
  onScopeDispose(() => document.removeEventListener('keydown', onKey))
}
