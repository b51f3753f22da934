import { inject, toRaw, type InjectionKey } from 'vue'

/** What was typed and photographed but not yet sent; values may hold files. */
export interface Drafts {
  load<T>(key: string): Promise<T | null>
  save(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

export const DRAFTS: InjectionKey<Drafts> = Symbol('drafts')

export function useDrafts(): Drafts {
  const drafts = inject(DRAFTS)
  if (!drafts) throw new Error('no drafts were provided')
  return drafts
}

/** A copy without reactivity that a database takes; files are kept as they are. */
export function copyOf<T>(value: T): T {
  const raw = toRaw(value)
  if (Array.isArray(raw)) return raw.map(copyOf) as T
  if (raw !== null && typeof raw === 'object' && Object.getPrototypeOf(raw) === Object.prototype) {
    return Object.fromEntries(Object.entries(raw).map(([name, part]) => [name, copyOf(part)])) as T
  }
  return raw
}

const STORE = 'drafts'

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('anxian', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export function draftsInIndexedDb(factory: IDBFactory): Drafts {
  let database: Promise<IDBDatabase> | undefined
  const store = async (mode: IDBTransactionMode) => {
    database ??= open(factory)
    return (await database).transaction(STORE, mode).objectStore(STORE)
  }
  return {
    load: async <T>(key: string) => ((await answer((await store('readonly')).get(key))) as T | undefined) ?? null,
    save: async (key, value) => void (await answer((await store('readwrite')).put(value, key))),
    remove: async (key) => void (await answer((await store('readwrite')).delete(key))),
  }
}

/** Lives as long as the page: for tests, and for browsers that refuse a database. */
export function draftsInMemory(): Drafts {
  const kept = new Map<string, unknown>()
  return {
    load: async <T>(key: string) => (kept.has(key) ? (copyOf(kept.get(key)) as T) : null),
    save: async (key, value) => void kept.set(key, copyOf(value)),
    remove: async (key) => void kept.delete(key),
  }
}

/** A refused database costs the draft its life beyond the page, never the typing. */
export function draftsThatNeverFail(first: Drafts, second: Drafts = draftsInMemory()): Drafts {
  const trying = async <T>(one: () => Promise<T>, other: () => Promise<T>) => {
    try {
      return await one()
    } catch {
      return await other()
    }
  }
  return {
    load: <T>(key: string) => trying(() => first.load<T>(key), () => second.load<T>(key)),
    save: (key, value) => trying(() => first.save(key, value), () => second.save(key, value)),
    remove: (key) => trying(() => first.remove(key), () => second.remove(key)),
  }
}
