type Asked = RequestInfo | URL

const urlOf = (asked: Asked) => (asked instanceof Request ? asked.url : String(asked))

/** As much of the browser's cache storage as the worker uses, in memory. */
export interface MemoryCaches {
  readonly storage: CacheStorage
  /** The addresses that are kept, by cache. */
  readonly contents: () => Readonly<Record<string, readonly string[]>>
  /** From here on there is room for so many entries. */
  readonly limit: (entries: number) => void
  /** From here on nothing can be read. */
  readonly breakDown: () => void
}

export function memoryCaches(): MemoryCaches {
  const all = new Map<string, Map<string, Response>>()
  let room = Number.POSITIVE_INFINITY
  let isBroken = false
  const look = <T>(value: T): Promise<T> => (isBroken ? Promise.reject(new DOMException('broken', 'UnknownError')) : Promise.resolve(value))
  const cacheOf = (entries: Map<string, Response>): Pick<Cache, 'match' | 'put' | 'addAll'> => ({
    match: (asked) => look(entries.get(urlOf(asked))?.clone()),
    async put(asked, response) {
      if ([...all.values()].reduce((sum, { size }) => sum + size, 0) >= room) throw new DOMException('no room', 'QuotaExceededError')
      entries.set(urlOf(asked), response)
    },
    async addAll(urls: Iterable<RequestInfo>) {
      for (const url of urls) await this.put(url, await fetch(url))
    },
  })
  const storage: Pick<CacheStorage, 'keys' | 'has' | 'open' | 'match' | 'delete'> = {
    keys: () => look([...all.keys()]),
    has: (name) => look(all.has(name)),
    async open(name) {
      const entries = all.get(name) ?? new Map<string, Response>()
      all.set(name, entries)
      return look(cacheOf(entries) as Cache)
    },
    match: (asked) =>
      look(
        [...all.values()]
          .map((entries) => entries.get(urlOf(asked)))
          .find((found) => found)
          ?.clone(),
      ),
    delete: async (name) => all.delete(name),
  }
  return {
    storage: storage as CacheStorage,
    contents: () => Object.fromEntries([...all].map(([name, entries]) => [name, [...entries.keys()]])),
    limit(entries) {
      room = entries
    },
    breakDown() {
      isBroken = true
    },
  }
}
