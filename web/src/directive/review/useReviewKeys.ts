import { onScopeDispose } from 'vue'
import { typing } from '@/kernel/shell/useKeys'
import { CLASSES } from '../words'
import type { Review } from './useReview'
import type { Split } from './useSplit'

export const PERIOD_KEYS = ['5', '6', '7', '8'] as const
/** What carries one of these in its `data-key` is pressed or entered by it. */
export const FIELD_KEYS = ['e', 'a', 'r', 'x', 'c', 'd', 'l', ...PERIOD_KEYS] as const

export const KEYS = [
  { keys: ['j', '↓'], does: '下一句' },
  { keys: ['k', '↑'], does: '上一句' },
  { keys: ['Enter'], does: '确认无误，到下一句' },
  { keys: ['Shift+Enter'], does: '把握高的一并确认，算一步，可以撤销' },
  { keys: ['1', '2', '3', '4'], does: '改为任务、原则要求、情况、背景' },
  { keys: ['r'], does: '换一家承办单位（有几家的，换最后一家）' },
  { keys: ['a', 'x'], does: '加一家承办单位，去掉最后一家' },
  { keys: ['c', 'l'], does: '加配合单位，加领域' },
  { keys: ['字母', 'Enter'], does: '选单位、领域时：打名称或拼音首字母（yj 找应急局），Enter 取第一个，Esc 不选' },
  { keys: ['d'], does: '填期限，Enter 存好' },
  { keys: PERIOD_KEYS, does: '按常用期限定：五个工作日、十五日、一个月、三个月' },
  { keys: ['m'], does: '与下一句合并' },
  { keys: ['s'], does: '拆分：← → 移动断点，Tab 跳到标点，Enter 拆开，Esc 不拆' },
  { keys: ['e'], does: '改任务内容，Ctrl+Enter 存好' },
  { keys: ['u', 'Ctrl+Z'], does: '撤销' },
  { keys: ['Ctrl+Shift+Z'], does: '恢复' },
  { keys: ['t'], does: '换着看任务、待核、全部' },
  { keys: ['?'], does: '看这些键' },
] as const

/** The common acts under one key each; nothing is taken from who is typing, nor from an open dialog. */
export function useReviewKeys(review: Review, split: Split, page: { help: () => void; caret: () => number | null }) {
  const splitKeys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowLeft: () => split.move(-1, false),
    ArrowRight: () => split.move(1, false),
    Tab: (event) => split.move(event.shiftKey ? -1 : 1, true),
    Enter: () => split.finish(),
    Escape: () => split.leave(),
    s: () => split.finish(),
  }
  function reach(key: string) {
    const here = document.querySelector<HTMLElement>(`.editor [data-key~="${key}"]`)
    const field = here?.matches('input, textarea') ? here : here?.querySelector('input')
    if (field) field.focus()
    else here?.click()
  }

  const keys: Record<string, (event: KeyboardEvent) => unknown> = {
    j: () => review.step(1),
    ArrowDown: () => review.step(1),
    k: () => review.step(-1),
    ArrowUp: () => review.step(-1),
    Enter: (event) => (event.shiftKey ? review.confirmSure() : review.confirm()),
    m: () => review.merge(),
    s: () => split.begin(page.caret()),
    t: () => review.turn(),
    u: () => review.undo(),
    '?': () => page.help(),
    '？': () => page.help(),
    ...Object.fromEntries(FIELD_KEYS.map((key) => [key, () => reach(key)])),
    ...Object.fromEntries(CLASSES.map((one) => [one.key, () => review.classify(one.id)])),
  }

  function pressing(event: KeyboardEvent): boolean {
    const target = event.target as HTMLElement | null
    return event.key === 'Enter' && !!target?.closest('button, a, [role=combobox], label')
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey || event.defaultPrevented || typing(event.target)) return
    if (document.querySelector('.el-overlay:not([style*="display: none"]) [role=dialog]')) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      return event.shiftKey ? void review.redo() : void review.undo()
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const splitting = split.splitting.value ? splitKeys[key] : undefined
    if (!splitting && pressing(event)) return
    const does = splitting ?? keys[key]
    if (!does) return
    event.preventDefault()
    does(event)
  }

  /** A button that the mouse has pressed is done with: Enter confirms the sentence and does not press it again. */
  function leave(event: MouseEvent) {
    if (event.detail > 0) (event.target as HTMLElement | null)?.closest('button')?.blur()
  }

  document.addEventListener('keydown', onKey)
  document.addEventListener('click', leave)
  onScopeDispose(() => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('click', leave)
  })
}
