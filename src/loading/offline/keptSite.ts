/** The worker's file, in the site's root. */
export const workerFile = 'worker.js'

/** A file of the site that the worker keeps for every language, below the site's root: its name changes with what is in it. */
export interface KeptFile {
  readonly url: string
  readonly revision: null
  /** Hash of its content, as `integrity` of HTML: what came in half or from another is not kept, nor served. */
  readonly integrity: string
}

/** What the build tells the worker of the site. It stands in the worker's own file, so that browsers notice each new edition. */
export interface KeptSite {
  /** Changes with anything that is kept. */
  readonly edition: string
  /** The edition that pages say they are of. */
  readonly pages: string
  /** Folder of the data below the root, with a slash at its end. */
  readonly data: string
  readonly files: readonly KeptFile[]
  /** The languages of the site, and how many bytes each takes on the device. */
  readonly languages: Readonly<Record<string, number>>
  /** Bytes of what all languages share. */
  readonly shared: number
}

/** The pack of what is in no language: outlines, the map, what one finds in all languages. */
export const sharedPack = 'shared'

/** Where the pack of a language lies below the root, or that of what languages share. */
export function packPath(data: string, name: string): string {
  return `${data}kept/${name}.json`
}

/** Data files in one: a language asks the host once and not some hundred times, and is kept whole or not at all. */
export interface KeptPack {
  /** By path below the folder of the data. */
  readonly files: Readonly<Record<string, unknown>>
  /** The page that stands for every page of the language, its address left open; absent from what languages share. */
  readonly shell?: string
  /** Further files that the language needs, below the root: what it is set in. */
  readonly more?: readonly string[]
}

/** Stands in a shell for the absolute path of the site's root, which the worker knows and the build does not. */
export const rootInShell = '{root}'

/** What came as a file of the data, read and checked by its mark; `null` where it is another, came in part, or is none. */
export function valueIn(text: string, path: string): unknown {
  try {
    const file: unknown = JSON.parse(text)
    return typeof file === 'object' && file !== null && 'file' in file && 'value' in file && file.file === path ? file.value : null
  } catch {
    return null
  }
}

/** Part of an address below the site's root; `null` outside it. @param scope the root, absolute, with a slash at its end */
export function belowScope(url: string, scope: string): string | null {
  const [address = ''] = url.split(/[?#]/)
  return address.startsWith(scope) ? address.slice(scope.length) : null
}

/** Whether an address is that of a page, and not of a file. */
export function isPage(below: string): boolean {
  return !below.slice(below.lastIndexOf('/') + 1).includes('.') || /(?:^|\/)index\.html$/.test(below)
}

/** The language that an address below the root begins with, however it is written; `null` for the choice of a language and what is unknown. */
export function languageBelow(below: string, languages: readonly string[]): string | null {
  const [first = ''] = below.split('/')
  return languages.find((language) => language.toLowerCase() === first.toLowerCase()) ?? null
}

/** The same page in another language, below the root. */
export function inLanguage(below: string, language: string, languages: readonly string[]): string {
  return languageBelow(below, languages) === null ? `${language}/` : below.replace(/^[^/]*\/*/, `${language}/`)
}
