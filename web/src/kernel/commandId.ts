/** `crypto.randomUUID` is missing on plain http, where town offices still are. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** One sending: the same once more is the same command, another one is another. */
export interface Attempt {
  commandId: string
  body: string
}

export function attemptOf(body: unknown, before: Attempt | null): Attempt {
  const text = JSON.stringify(body)
  return before?.body === text ? before : { commandId: newCommandId(), body: text }
}
