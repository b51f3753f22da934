/** A question as it stands in an address: braces and quotes are refused there by servers, so it is written in base64url. */
export function packed(question: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(question))
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What cannot be read is no question. */
export function unpacked(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
