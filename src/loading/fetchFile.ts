import { takeAsked } from './askedAhead'
import { lookAtSite, patience } from './edition'

/** Why a file could not be had: there was no answer, or none in time; it is not what the build wrote; the site has come out anew since the page was loaded. */
export type FileTrouble = 'network' | 'damaged' | 'outdated'

export type Loaded<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: FileTrouble }

/**
 * Fetches a data file. The build marks each with its own path, the hash of its edition included: what bears the mark of another file, or none,
 * is not read, and asked for once more past all caches, where it may lie damaged. A failure is a value, not an exception.
 */
export async function fetchFile(url: string, cache: RequestCache = 'default'): Promise<Loaded<unknown>> {
  const answer = await answerTo(url, cache)
  if (!answer) return { state: 'failed', reason: 'network' }
  const file = answer.ok ? fileIn(answer.text, url) : null
  if (file) return { state: 'ready', value: file.value }
  if (answer.ok && cache === 'default') return fetchFile(url, 'reload')
  // The site has answered, but not with the file: perhaps because it no longer has it.
  if ((await lookAtSite()) === 'newer') return { state: 'failed', reason: 'outdated' }
  return { state: 'failed', reason: answer.ok ? 'damaged' : 'network' }
}

/** `null` where nothing came, or nothing more within our patience. */
async function answerTo(url: string, cache: RequestCache): Promise<{ readonly ok: boolean; readonly text: string } | null> {
  const asked = cache === 'default' ? takeAsked(url) : undefined
  const abort = asked?.abort ?? new AbortController()
  const giveUp = () => abort.abort()
  let timer = setTimeout(giveUp, patience)
  const waitOn = () => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, patience)
  }
  try {
    const { ok, body } = await (asked?.answer ?? fetch(url, { cache, signal: abort.signal }))
    const reader = body?.getReader()
    const decoder = new TextDecoder()
    let text = ''
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      waitOn()
      text += decoder.decode(part.value, { stream: true })
    }
    return { ok, text: text + decoder.decode() }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

function fileIn(text: string, url: string): { readonly value: unknown } | null {
  try {
    const file: unknown = JSON.parse(text)
    const isMarked = typeof file === 'object' && file !== null && 'file' in file && 'value' in file
    return isMarked && typeof file.file === 'string' && new URL(url).pathname.endsWith(`/${file.file}`) ? { value: file.value } : null
  } catch {
    return null
  }
}
