import { markedFile } from '../markedFile'
import { inLanguage, type KeptPack, type KeptSite, languageBelow, packPath, rootInShell, sharedPack, valueIn } from './keptSite'
import type { Asked, Kept, KeepTrouble } from './talk'

/** What is kept of the site beside its script, by language. */
export interface Keeper {
  /** Keeps what was kept of an edition before. Rejects where that cannot be had: the edition before then stays. */
  readonly renew: () => Promise<void>
  readonly answer: (asked: Asked) => Promise<Kept>
  /** A file of any edition that is kept; `null` where there is none, or where it is asked for past all caches. */
  readonly file: (request: Request) => Promise<Response | null>
  /** The page that stands for all pages of an address's language. */
  readonly shell: (below: string) => Promise<Response | null>
  /** The address of the same page in a language that is kept, absolute. */
  readonly elsewhere: (below: string) => Promise<string | null>
  /** Deletes what is kept of editions before. */
  readonly dropFormer: () => Promise<void>
}

/** The name of the entry that is written last: without it a part of a language is kept, and that part does not count. */
const whole = 'kept/whole'
const shellOf = 'kept/shell'

export function keeper(site: KeptSite, scope: string, storage: CacheStorage): Keeper {
  const known = Object.keys(site.languages)
  const cacheOf = (name: string, edition = site.edition) => `${scope} ${edition} ${name}`
  const at = (path: string) => new URL(path, scope).href
  const ours = async () => (await storage.keys()).filter((name) => name.startsWith(`${scope} `))
  const running = new Map<string, Promise<void>>()

  async function isWhole(cache: string): Promise<boolean> {
    return (await storage.has(cache)) && (await (await storage.open(cache)).match(at(whole))) !== undefined
  }

  async function languagesKept(): Promise<readonly string[]> {
    const found = await Promise.all(known.map(async (language) => ((await isWhole(cacheOf(language))) ? [language] : [])))
    return found.flat()
  }

  /** Whole or not at all. Two pages that ask at once wait for the same. */
  function keep(name: string): Promise<void> {
    const already = running.get(name)
    if (already) return already
    const work = keepPack(name).finally(() => running.delete(name))
    running.set(name, work)
    return work
  }

  async function keepPack(name: string): Promise<void> {
    if (await isWhole(cacheOf(name))) return
    try {
      const path = packPath(site.data, name)
      const answer = await fetch(at(path))
      const pack = valueIn(await answer.text(), path) as KeptPack | null
      if (!pack) throw new TypeError(`${path} is not what the build wrote`)
      const cache = await storage.open(cacheOf(name))
      await Promise.all(
        Object.entries(pack.files).map(([file, value]) =>
          cache.put(at(site.data + file), textResponse(markedFile(site.data, file, JSON.stringify(value)), 'application/json')),
        ),
      )
      await cache.addAll((pack.more ?? []).map(at))
      const root = new URL(scope).pathname
      if (pack.shell !== undefined)
        await cache.put(at(shellOf), textResponse(pack.shell.replaceAll(rootInShell, root), 'text/html; charset=utf-8'))
      await cache.put(at(whole), textResponse('', 'text/plain'))
    } catch (error) {
      await storage.delete(cacheOf(name)).catch(() => {})
      throw error
    }
  }

  async function keepAll(languages: readonly string[]): Promise<KeepTrouble | null> {
    try {
      for (const name of [sharedPack, ...languages.filter((language) => known.includes(language))]) await keep(name)
      return null
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network'
    }
  }

  return {
    async renew() {
      const former = await Promise.all((await ours()).map(async (name) => ((await isWhole(name)) ? [name.split(' ').at(-1) ?? ''] : [])))
      for (const name of new Set(former.flat())) if (name === sharedPack || known.includes(name)) await keep(name)
    },
    async answer(asked) {
      const trouble = asked.ask === 'what-is-kept' ? null : await keepAll(asked.languages)
      if (asked.ask === 'keep-only')
        for (const language of known) if (!asked.languages.includes(language)) await storage.delete(cacheOf(language))
      const languages = await languagesKept()
      const bytes = (some: readonly string[]) => some.reduce((sum, language) => sum + (site.languages[language] ?? 0), site.shared)
      return { pages: site.pages, languages, trouble, all: bytes(known), now: bytes(languages) }
    },
    async file(request) {
      if (request.cache === 'reload' || request.cache === 'no-store') return null
      try {
        return (await storage.match(request.url, { ignoreVary: true })) ?? null
      } catch {
        return null
      }
    },
    async shell(below) {
      const language = languageBelow(below, known)
      try {
        if (language === null || !(await isWhole(cacheOf(language))) || !(await isWhole(cacheOf(sharedPack)))) return null
        return (await (await storage.open(cacheOf(language))).match(at(shellOf))) ?? null
      } catch {
        return null
      }
    },
    async elsewhere(below) {
      const [language] = await languagesKept().catch(() => [])
      return language !== undefined && languageBelow(below, known) !== language ? at(inLanguage(below, language, known)) : null
    },
    async dropFormer() {
      for (const name of await ours()) if (!name.startsWith(cacheOf(''))) await storage.delete(name)
    },
  }
}

function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': type } })
}
