import { reactive, watch, type Ref } from 'vue'

/** As much as one reads without looking for something. */
export const SHORT = 10

export interface Month {
  month: string
  acts: number
  open: boolean
}

/** 2026-09 as people say it. */
export const monthName = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`

/** Which months stand open: at first those that say so, then as the reader turns them. */
export function useMonths(months: Readonly<Ref<readonly Month[]>>) {
  const opened = reactive(new Set<string>())
  watch(
    months,
    (now) => {
      opened.clear()
      for (const month of now) if (month.open) opened.add(month.month)
    },
    { immediate: true },
  )
  const turn = (month: string, open: boolean) => void (open ? opened.add(month) : opened.delete(month))
  return { opened, turn }
}
