import { afterEach, describe, expect, test } from 'vitest'
import { fakeFetch, type Asked, type Server } from '@/test/world'
import { createApi, withQuery } from './http'
import { Problem } from './problem'

function api(server: Server, signInAgain?: () => Promise<boolean>) {
  const asked: Asked[] = []
  return { asked, api: createApi({ fetch: fakeFetch(server, asked), signInAgain }) }
}
const refused = async (call: Promise<unknown>) => Problem.from(await call.catch((e: unknown) => e))

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
})

describe('a write', () => {
  test('carries the token of the cookie and the command’s id; a read carries neither', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D'
    const { api: server, asked } = api(() => ({}))
    await server.call('/api/x', { method: 'POST', body: { a: 1 }, commandId: 'id-1' })
    await server.get('/api/x')
    expect(asked[0]!.headers).toMatchObject({ 'X-XSRF-TOKEN': 'abc=', 'Idempotency-Key': 'id-1' })
    expect(asked[1]!.headers).not.toHaveProperty('X-XSRF-TOKEN')
    expect(asked[1]!.headers).not.toHaveProperty('Idempotency-Key')
  })

  test('after signing in again carries the new token', async () => {
    document.cookie = 'XSRF-TOKEN=old'
    const statuses = [401, 200]
    const { api: server, asked } = api(
      () => ({ status: statuses.shift()! }),
      async () => {
        document.cookie = 'XSRF-TOKEN=new'
        return true
      },
    )
    await server.call('/api/x', { method: 'POST', commandId: 'id-1' })
    expect(asked.map((a) => a.headers['X-XSRF-TOKEN'])).toEqual(['old', 'new'])
    expect(asked.map((a) => a.headers['Idempotency-Key'])).toEqual(['id-1', 'id-1'])
  })
})

describe('a refusal', () => {
  test('is read with its code, sentence, basis and faults', async () => {
    const body = { code: 'bad-input', detail: '有误。', errors: [{ field: 'place', message: '请写明在哪里。' }] }
    const problem = await refused(api(() => ({ status: 400, body })).api.get('/api/x'))
    expect([problem.status, problem.code, problem.message]).toEqual([400, 'bad-input', '有误。'])
    expect(problem.messageFor('place')).toBe('请写明在哪里。')
    expect(problem.outcomeUnknown).toBe(false)
  })

  test('by a lost connection or a broken server leaves the outcome unknown', async () => {
    expect((await refused(api(() => 'no answer').api.get('/api/x'))).outcomeUnknown).toBe(true)
    expect((await refused(api(() => ({ status: 503 })).api.get('/api/x'))).outcomeUnknown).toBe(true)
  })

  test('for a lost session stands when one does not sign in again', async () => {
    const { api: server, asked } = api(
      () => ({ status: 401, body: { code: 'signed-out', detail: '请登录。' } }),
      async () => false,
    )
    expect((await refused(server.get('/api/x'))).code).toBe('signed-out')
    expect(asked).toHaveLength(1)
  })
})

test('an address leaves out what was not chosen', () => {
  expect(withQuery('/api/x', { q: '', line: null, region: undefined, overdue: false, size: 0, list: '列单' })).toBe(
    '/api/x?size=0&list=%E5%88%97%E5%8D%95',
  )
})
