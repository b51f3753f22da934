import { inject, type InjectionKey } from 'vue'
import { Problem } from './problem'
import type { ProblemBody } from './types'

export type Query = Record<string, string | number | boolean | null | undefined>
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Call {
  method?: Method
  query?: Query
  body?: unknown
  /** The command's id; the same through every retry. */
  commandId?: string
  signal?: AbortSignal
  /** The session's own endpoints answer 401 as a plain refusal. */
  sessionCall?: boolean
}

export interface Api {
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>
  call<T>(path: string, call: Call): Promise<T>
  file(path: string, query?: Query): Promise<{ blob: Blob; name: string }>
}

export interface ApiOptions {
  fetch?: typeof fetch
  /** Resolves to true when the same person is signed in again, so that the call is worth repeating. */
  signInAgain?: () => Promise<boolean>
}

export function withQuery(path: string, query?: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '' && value !== false) params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='))
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : undefined
}

function requestOf(call: Call): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  const method = call.method ?? 'GET'
  if (method !== 'GET') {
    const token = csrfToken()
    if (token) headers['X-XSRF-TOKEN'] = token
    if (call.commandId) headers['Idempotency-Key'] = call.commandId
  }
  let body: BodyInit | undefined
  if (call.body instanceof FormData) body = call.body
  else if (call.body !== undefined) {
    headers['Content-Type'] = 'application/json'
    body = JSON.stringify(call.body)
  }
  return { method, headers, body, credentials: 'same-origin', signal: call.signal }
}

async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined
  try {
    const body = (await response.json()) as ProblemBody
    return new Problem({ retryAfterSeconds: retryAfter, ...body, status: response.status })
  } catch {
    return new Problem({
      status: response.status,
      code: response.status >= 500 ? 'server-trouble' : 'refused',
      detail: response.status >= 500 ? '服务器暂时没有给出结果。' : `请求没有被接受（${response.status}）。`,
      retryAfterSeconds: retryAfter,
    })
  }
}

export function createApi(options: ApiOptions = {}): Api {
  const doFetch: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init))

  async function once(path: string, call: Call): Promise<Response> {
    try {
      return await doFetch(withQuery(path, call.query), requestOf(call))
    } catch (error) {
      if (call.signal?.aborted) throw error
      throw Problem.noAnswer()
    }
  }

  async function answered(path: string, what: Call): Promise<Response> {
    let response = await once(path, what)
    if (response.status === 401 && !what.sessionCall && options.signInAgain) {
      if (await options.signInAgain()) response = await once(path, what)
    }
    if (!response.ok) throw await problemOf(response)
    return response
  }

  async function call<T>(path: string, what: Call): Promise<T> {
    const response = await answered(path, what)
    if (response.status === 204) return undefined as T
    try {
      return (await response.json()) as T
    } catch {
      throw Problem.noAnswer()
    }
  }

  async function file(path: string, query?: Query) {
    const response = await answered(path, { query })
    const disposition = response.headers.get('Content-Disposition') ?? ''
    const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
    const name = encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)/i.exec(disposition)?.[1] ?? '导出.xlsx')
    return { blob: await response.blob(), name }
  }

  return {
    call,
    file,
    get: (path, query, signal) => call(path, { query, signal }),
  }
}

export const API: InjectionKey<Api> = Symbol('api')

export function useApi(): Api {
  const api = inject(API)
  if (!api) throw new Error('no API was provided')
  return api
}
