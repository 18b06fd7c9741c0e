import type { EditionChanges, EntryChange } from '../../domain/content/edition'
import type { Language } from '../../domain/content/ids'
import type { Translate } from '../../i18n/translate'
import { isObject } from '../dossier/isObject'
import { pagesAbout, pagesBySource } from './about'
import { type Difference, differences, isText, type RecordedChange } from './differences'
import type { EditionRecord } from './readEditions'
import type { DossierState } from './state'
import { type FactWords, factInWords, wayInWords } from './wordsOfFacts'

/** All that the record of a dossier's editions holds, and the dossier as it stands. */
export interface EditionHistory {
  readonly editions: readonly EditionRecord[]
  /** As it was when the last edition was made; `null` before the first. */
  readonly last: DossierState | null
  readonly now: DossierState
}

/**
 * What each edition changed, in one language and in their order, and last what has changed since the last without being an edition yet, if anything.
 * @param lender the language that stands in where a text is not in this one
 */
export function compileChanges({ editions, last, now }: EditionHistory, t: Translate, lender: Language): readonly EditionChanges[] {
  const unreleased = last ? differences(last, now) : []
  const bySource = pagesBySource(now)
  const words: FactWords = {
    t,
    now,
    file: '',
    textIn: (text) => text[t.language] ?? text[lender] ?? Object.values(text)[0] ?? '',
    nameOf: (key) => nameOf(key, now.get(key), words),
  }
  const compiled = (changes: readonly RecordedChange[]): readonly EntryChange[] =>
    changes.map((change) => {
      const { entry, kind } = change
      const value = now.get(entry) ?? change.before
      const [file = '', id = ''] = entry.split('/')
      return {
        entry,
        kind,
        name: nameOf(entry, value, words),
        about: [...new Set([...pagesAbout(entry, value), ...(file === 'sources' ? (bySource.get(id) ?? []) : [])])],
        parts: (change.parts ?? []).map((part) => compilePart(part, { ...words, file })),
      }
    })
  const released = editions.map(({ number, date, changes }) => ({ edition: { number, date }, changes: compiled(changes) }))
  return unreleased.length ? [...released, { edition: null, changes: compiled(unreleased) }] : released
}

function compilePart({ at, before, after }: Difference, words: FactWords) {
  const said = (value: unknown) => (value === undefined || value === null ? null : factInWords(value, at, words))
  return { at, label: wayInWords(at, words), before: said(before), after: said(after) }
}

/** What an entry is called: by its title or name, else by what it is about, else by its id. */
function nameOf(key: string, entry: unknown, words: FactWords): string {
  const { t, now } = words
  const [file = '', id = ''] = key.split('/')
  const n = /^p(\d+)$/.exec(id)?.[1]
  if (file === 'article' && n !== undefined) return t('reportParagraph', { number: n })
  const part = () => wayInWords(id, words) || id
  if (!isObject(entry)) return file === 'article' || file === 'dispute' ? part() : key
  const own = [entry.title, entry.name, entry.term, entry.question, entry.short, entry.who].find(
    (text) => typeof text === 'string' || isText(text),
  )
  if (own !== undefined && file !== 'residents') return factInWords(own, '', words)
  const names = isObject(entry.names) ? (entry.names[t.language] ?? Object.values(entry.names)[0]) : undefined
  if (isObject(names) && typeof names.first === 'string') return names.first
  const places = pagesAbout(key, entry).flatMap((page) => (page.startsWith('place:') ? [`places/${page.slice('place:'.length)}`] : []))
  if (!places.length) return file === 'article' || file === 'dispute' ? part() : id
  const dates = [entry.date ?? entry.from ?? entry.year, entry.to].filter((date) => /^\d/.test(String(date)))
  const called = places.map((place) => (now.has(place) ? words.nameOf(place) : place))
  return [called.join(' – '), dates.map((date) => factInWords(date, 'date', words)).join(' – ')].filter(Boolean).join(t('comma'))
}
