/** Storage that a private window may refuse: what cannot be kept is at least not in the way. */
export interface Keeper {
  read<T>(key: string): T | null
  write(key: string, value: unknown): void
  remove(key: string): void
  keys(prefix: string): string[]
}

export function keeperOver(storage: Storage): Keeper {
  return {
    read<T>(key: string) {
      try {
        const text = storage.getItem(key)
        return text === null ? null : (JSON.parse(text) as T)
      } catch {
        return null
      }
    },
    write(key, value) {
      try {
        storage.setItem(key, JSON.stringify(value))
      } catch {
        return
      }
    },
    remove(key) {
      try {
        storage.removeItem(key)
      } catch {
        return
      }
    },
    keys(prefix) {
      try {
        return Object.keys(storage).filter((key) => key.startsWith(prefix))
      } catch {
        return []
      }
    },
  }
}
