import type { EditionChanges, EntryChange } from '../../domain/content/edition'
import type { Language } from '../../domain/content/ids'
import type { Translate } from '../../i18n/translate'
import { isObject } from '../dossier/isObject'
import { pagesAbout, pagesBySource } from './about'
import { type Difference, differences, isText, type RecordedChange } from './differences'
import type { EditionRecord } from './readEditions'
import type { DossierState } from './state'

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
  const compiled = (changes: readonly RecordedChange[]): readonly EntryChange[] =>
    changes.map((change) => {
      const { entry, kind } = change
      const value = now.get(entry) ?? change.before
      const [file, id = ''] = entry.split('/')
      return {
        entry,
        kind,
        name: nameOf(entry, value, now, t, lender),
        about: [...new Set([...pagesAbout(entry, value), ...(file === 'sources' ? (bySource.get(id) ?? []) : [])])],
        parts: (change.parts ?? []).map((part) => compilePart(part, t, lender)),
      }
    })
  const released = editions.map(({ number, date, changes }) => ({ edition: { number, date }, changes: compiled(changes) }))
  return unreleased.length ? [...released, { edition: null, changes: compiled(unreleased) }] : released
}

function compilePart({ at, before, after }: Difference, t: Translate, lender: Language) {
  const said = (value: unknown) => (value === undefined || value === null ? null : textOf(value, t.language, lender))
  return { at, label: labelOf(at, t), before: said(before), after: said(after) }
}

/** Where a fact stands in its entry, in words: "Arguments › 2 › Text". */
function labelOf(at: string, t: Translate): string {
  const parts = at.split('/').filter(Boolean)
  const words = parts.map((part) => {
    const key = `field.${part}`
    return t.has(key) ? t(key) : part
  })
  return words.join(' › ')
}

/** A fact as text: of a text in languages the one asked for, of a list its members one after the other, of marked words the words. */
function textOf(value: unknown, language: Language, lender: Language): string {
  if (isText(value)) return withoutMarks(value[language] ?? value[lender] ?? Object.values(value)[0] ?? '')
  if (Array.isArray(value)) return value.map((one) => textOf(one, language, lender)).join(', ')
  if (isObject(value)) {
    return Object.values(value)
      .map((one) => textOf(one, language, lender))
      .filter(Boolean)
      .join(' · ')
  }
  return withoutMarks(String(value))
}

/** `[words](event:id)` are words. */
function withoutMarks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}

/** What an entry is called: by its title or name, else by what it is about, else by its id. */
function nameOf(key: string, entry: unknown, now: DossierState, t: Translate, lender: Language): string {
  const [file = '', id = ''] = key.split('/')
  const n = /^p(\d+)$/.exec(id)?.[1]
  if (file === 'article' && n !== undefined) return t('reportParagraph', { number: n })
  if (!isObject(entry)) return file === 'article' || file === 'dispute' ? labelOf(id, t) : key
  const own = [entry.title, entry.name, entry.term, entry.question, entry.short, entry.who].find(
    (text) => typeof text === 'string' || isText(text),
  )
  if (own !== undefined && file !== 'residents') return textOf(own, t.language, lender)
  const names = isObject(entry.names) ? (entry.names[t.language] ?? entry.names[lender]) : undefined
  if (isObject(names) && typeof names.first === 'string') return names.first
  const places = pagesAbout(key, entry).flatMap((page) => (page.startsWith('place:') ? [`places/${page.slice('place:'.length)}`] : []))
  if (!places.length) return file === 'article' || file === 'dispute' ? labelOf(id, t) : id
  const dates = [entry.date ?? entry.from ?? entry.year, entry.to].filter((date) => /^\d/.test(String(date)))
  const words = places.map((place) => (now.has(place) ? nameOf(place, now.get(place), now, t, lender) : place))
  return [words.join(' – '), dates.join(' – ')].filter(Boolean).join(', ')
}
