import { defineComponent, h } from 'vue'
import { describe, expect, test } from 'vitest'
import { draftsInMemory } from '@/kernel/drafts'
import { settled, world, ZHANG, type Answer, type Server } from '@/test/world'
import PendingBar from './PendingBar.vue'
import { useCommand } from './useCommand'
import type { Arrival } from './usePendingCommands'

const receipt = (id: unknown, repeated = false) => ({
  commandId: id, at: '2026-11-20T14:00:01+08:00', entryNo: 7, entryHash: 'ab', sealedPosition: 6, sealedHead: 'cd',
  subject: { type: 'hazard', id: 'h1', number: '湖滨-1' }, repeated,
})
const refusal = (status: number, code: string) => ({ status, body: { status, code, detail: '不行。' } })

function handing(arrivals: Arrival[]) {
  return defineComponent({
    setup() {
      const command = useCommand({
        slot: 'hazard/h1/hand-over',
        label: '交办',
        draft: 'zhang/hazard/h1/hand-over',
        onReceipt: (arrival) => void arrivals.push(arrival),
      })
      return { ...command }
    },
    render: () => h('i'),
  })
}

async function page(server: Server) {
  const arrivals: Arrival[] = []
  const here = await world(server)
  const wrapper = await here.show(handing(arrivals))
  const send = (note: string) =>
    (wrapper.vm as unknown as { send: (path: string, body: unknown) => Promise<void> }).send('/api/hazards/h1/hand-over', { note })
  const state = () => wrapper.vm as unknown as { unanswered: boolean; problem: { code: string } | null }
  return { here, arrivals, send, state }
}
const ids = (asked: { headers: Record<string, string> }[]) => asked.map((a) => a.headers['Idempotency-Key'])

describe('a command keeps its id until a receipt or a refusal arrives', () => {
  test('a lost connection keeps the id, and the retry carries the same one', async () => {
    const answers: Answer[] = ['no answer', { status: 502 }, {}]
    const { here, arrivals, send, state } = await page((asked) => {
      const answer = answers.shift()!
      return answer === 'no answer' || answer.status ? answer : { body: receipt(asked.headers['Idempotency-Key']) }
    })
    await send('尽快')
    expect(state().problem?.code).toBe('no-answer')
    expect(state().unanswered).toBe(true)
    await send('尽快')
    await send('尽快')
    expect(new Set(ids(here.writes())).size).toBe(1)
    expect(here.writes()).toHaveLength(3)
    expect(arrivals).toHaveLength(1)
    expect(state().unanswered).toBe(false)
    expect(Object.keys(localStorage)).toEqual([])
  })

  test('a refusal ends the id: what is sent next is another command', async () => {
    const answers: Answer[] = [refusal(409, 'stale'), {}]
    const { here, send, state } = await page((asked) => {
      const answer = answers.shift()!
      return answer !== 'no answer' && answer.status ? answer : { body: receipt(asked.headers['Idempotency-Key']) }
    })
    await send('一')
    expect(state().problem?.code).toBe('stale')
    expect(state().unanswered).toBe(false)
    await send('二')
    expect(new Set(ids(here.writes())).size).toBe(2)
  })

  test('changed words after a lost answer never make a second command: the first one’s receipt is shown', async () => {
    let taken = ''
    const { here, arrivals, send } = await page((asked) => {
      if (asked.path.startsWith('/api/receipts/')) return { body: receipt(taken, true) }
      if (!taken) {
        taken = asked.headers['Idempotency-Key']!
        return 'no answer'
      }
      return refusal(409, 'command-id-reused')
    })
    await send('一')
    await send('改过的')
    expect(new Set(ids(here.writes())).size).toBe(1)
    expect(arrivals.map((a) => [a.receipt.commandId, a.earlier])).toEqual([[taken, true]])
  })

  test('the next person at this computer does not see the command', async () => {
    const first = await page(() => 'no answer')
    await first.send('一')
    const li = { ...ZHANG, person: { id: 'li', name: '李乙' } }
    const second = await world(() => refusal(404, 'not-found'), { session: li })
    expect((await second.show(PendingBar)).text()).toBe('')
  })
})

describe('after a reload', () => {
  test('the server is asked first; a receipt found settles the command and spends its draft', async () => {
    const before = await page(() => 'no answer')
    await before.send('一')
    const id = ids(before.here.writes())[0]!
    const drafts = draftsInMemory()
    await drafts.save('zhang/hazard/h1/hand-over', { note: '一' })
    const after = await world(() => ({ body: receipt(id, true) }), { drafts })
    const bar = await after.show(PendingBar)
    expect(after.asked.map((a) => a.path)).toContain(`/api/receipts/${id}`)
    expect(bar.text()).toBe('')
    expect(await drafts.load('zhang/hazard/h1/hand-over')).toBeNull()
  })

  test('a command the server never took waits with 重试, which sends the same id and body', async () => {
    const before = await page(() => 'no answer')
    await before.send('一')
    const id = ids(before.here.writes())[0]!
    const after = await world((asked) =>
      asked.method === 'GET' ? refusal(404, 'not-found') : { body: receipt(asked.headers['Idempotency-Key']) },
    )
    const bar = await after.show(PendingBar)
    expect(bar.text()).toContain('交办 还没有收到回执')
    await bar.get('button').trigger('click')
    await settled()
    expect(ids(after.writes())).toEqual([id])
    expect(after.writes()[0]!.body).toEqual({ note: '一' })
    expect(bar.text()).toBe('')
  })
})

test('an expired session is renewed over the page and the same command goes on with its id', async () => {
  let signedIn = false
  const { here, arrivals, send } = await page((asked) => {
    if (asked.path === '/api/session') {
      signedIn = true
      return { body: ZHANG }
    }
    return signedIn ? { body: receipt(asked.headers['Idempotency-Key']) } : refusal(401, 'signed-out')
  })
  const sent = send('尽快')
  await settled()
  expect(here.signInAgain().open).toBe(true)
  const { useSession } = await import('@/account/useSession')
  await useSession().signIn('zhang', 'secret')
  expect(await here.signInAgain().signedIn()).toBe('same')
  await sent
  expect(new Set(ids(here.writes())).size).toBe(1)
  expect(here.writes()).toHaveLength(2)
  expect(arrivals).toHaveLength(1)
})

test('what one person typed is never sent in the name of another who signs in', async () => {
  const { here, arrivals, send } = await page((asked) =>
    asked.path === '/api/session'
      ? { body: { ...ZHANG, person: { id: 'li', name: '李乙' } } }
      : refusal(401, 'signed-out'),
  )
  const sent = send('尽快')
  await settled()
  const { useSession } = await import('@/account/useSession')
  await useSession().signIn('li', 'secret')
  expect(await here.signInAgain().signedIn()).toBe('another')
  await sent
  expect(here.writes()).toHaveLength(1)
  expect(arrivals).toHaveLength(0)
})
