import type { Basis, ProblemBody } from './types'

/** What the server refused, or could not be asked: `status` 0 means that no answer came. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly basis: Basis[]
  readonly errors: { field: string; message: string }[]
  readonly hint: string | null
  readonly retryAfterSeconds: number | null
  /** Everything that the server said, whatever else there is beside the sentence. */
  readonly facts: Readonly<Record<string, unknown>>

  constructor(body: ProblemBody & Record<string, unknown>) {
    super(body.detail || body.title || '请求没有成功。')
    this.name = 'Problem'
    this.status = body.status
    this.code = body.code
    this.basis = body.basis ?? []
    this.errors = body.errors ?? []
    this.hint = body.hint ?? null
    this.retryAfterSeconds = body.retryAfterSeconds ?? null
    this.facts = body
  }

  /** Whether the command may have been recorded although we do not know it. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 500
  }

  messageFor(field: string): string | undefined {
    return this.errors.find((e) => e.field === field)?.message
  }

  static noAnswer(): Problem {
    return new Problem({
      status: 0,
      code: 'no-answer',
      detail: '连不上服务器。',
      hint: '已填内容都还在，网络恢复后点“重试”。',
    })
  }

  static from(error: unknown): Problem {
    if (error instanceof Problem) return error
    throw error
  }
}
