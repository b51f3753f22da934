import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { useApi, type Method } from '@/api/http'
import { Problem } from '@/api/problem'
import type { Receipt } from '@/api/types'
import { useSession } from '@/account/useSession'
import { newCommandId } from '@/kernel/commandId'
import { useDrafts } from '@/kernel/drafts'
import { keeperOver } from '@/kernel/storage'

export interface PendingCommand {
  id: string
  slot: string
  label: string
  path: string
  method: Method
  body: unknown
  /** Where the person was when sending it. */
  page: string
  /** The draft that is spent once the receipt is here. */
  draft: string | null
}

export interface Arrival {
  command: PendingCommand
  receipt: Receipt
  /** The server had recorded an earlier sending of this command, with the content it had then. */
  earlier: boolean
}

/** Commands whose receipt has not arrived, kept per person through reloads. */
export const usePendingCommands = defineStore('pending-commands', () => {
  const api = useApi()
  const session = useSession()
  const keeper = keeperOver(localStorage)
  const bySlot = ref<Record<string, PendingCommand>>({})
  const drafts = useDrafts()
  const inFlight = ref<string[]>([])
  const arrival = shallowRef<Arrival | null>(null)
  const personId = computed(() => session.person?.id ?? null)
  const key = (slot: string) => `anxian.command.${personId.value}.${slot}`

  watch(
    personId,
    (id) => {
      const kept = id ? keeper.keys(key('')).map((name) => keeper.read<PendingCommand>(name)) : []
      bySlot.value = Object.fromEntries(kept.flatMap((command) => (command ? [[command.slot, command]] : [])))
    },
    { immediate: true, flush: 'sync' },
  )

  function put(command: Omit<PendingCommand, 'id'>): PendingCommand {
    const id = bySlot.value[command.slot]?.id ?? newCommandId()
    const kept = { ...command, id }
    bySlot.value = { ...bySlot.value, [command.slot]: kept }
    if (personId.value) keeper.write(key(command.slot), kept)
    return kept
  }

  function drop(slot: string) {
    const rest = { ...bySlot.value }
    delete rest[slot]
    bySlot.value = rest
    if (personId.value) keeper.remove(key(slot))
  }

  async function arrive(command: PendingCommand, receipt: Receipt, earlier: boolean): Promise<Arrival> {
    drop(command.slot)
    if (command.draft) await drafts.remove(command.draft)
    arrival.value = { command, receipt, earlier }
    return arrival.value
  }

  async function recorded(id: string): Promise<Receipt | null> {
    try {
      return await api.get<Receipt>(`/api/receipts/${id}`)
    } catch (error) {
      if (Problem.from(error).status === 404) return null
      throw error
    }
  }

  /** Asks whether the server took this command before the connection was lost. */
  async function lookUp(command: PendingCommand): Promise<Arrival | null> {
    const receipt = await recorded(command.id)
    return receipt && arrive(command, receipt, true)
  }

  async function deliver(command: PendingCommand): Promise<Arrival> {
    try {
      const { path, method, body, id } = command
      return await arrive(command, await api.call<Receipt>(path, { method, body, commandId: id }), false)
    } catch (error) {
      const problem = Problem.from(error)
      const before = problem.code === 'command-id-reused' ? await lookUp(command) : null
      if (before) return before
      if (!problem.outcomeUnknown && problem.status !== 401) drop(command.slot)
      throw problem
    }
  }

  async function send(command: Omit<PendingCommand, 'id'>): Promise<Arrival> {
    const kept = put(command)
    inFlight.value = [...inFlight.value, kept.slot]
    try {
      return await deliver(kept)
    } finally {
      inFlight.value = inFlight.value.filter((slot) => slot !== kept.slot)
    }
  }

  /** What is still without receipt and not being sent right now. */
  const waiting = computed(() => Object.values(bySlot.value).filter((c) => !inFlight.value.includes(c.slot)))

  return { bySlot, waiting, arrival, send, lookUp }
})
