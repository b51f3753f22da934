import { defineStore } from 'pinia'
import { ref } from 'vue'
import { millis } from './time'
import type { Instant } from '@/api/types'

/** The office's time as the server tells it, carried on by the device's steady clock. */
export const useBusinessClock = defineStore('business-clock', () => {
  const now = ref(Date.now())
  let told = { at: now.value, steady: performance.now() }
  let timer: ReturnType<typeof setInterval> | undefined

  function carryOn() {
    now.value = told.at + (performance.now() - told.steady)
  }

  function tell(businessNow: Instant) {
    told = { at: millis(businessNow), steady: performance.now() }
    carryOn()
    timer ??= setInterval(carryOn, 15_000)
  }

  return { now, tell }
})
