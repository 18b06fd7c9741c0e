import type { Language } from '../../domain/content/ids'
import type { MessageKey, Messages } from '../../i18n/messages'
import { fold } from '../../domain/search/fold'
import type { Indexed, InterfaceLanguage, SomeMessages, Words } from '../../i18n/words'
import { interfaceLanguages, type KnownLanguage } from './interfaceLanguages'
import type { OwnLanguage } from './ownLanguages'

/** A language of a site, with all that its pages say. */
export interface SiteLanguage {
  readonly words: Words
  /** The cuts of the serif that its text is set in. */
  readonly fonts: readonly string[]
  /** The letters of its keyboard, if it has one. */
  readonly keyboard?: string
  /** A date as the language counts it by another calendar, if it does. */
  readonly otherDate?: InterfaceLanguage['otherDate']
  /** Where a name stands in an index. */
  readonly indexed: (name: string) => Indexed
}

/**
 * The languages of a site in the order of its dossier. The dossier's own words go before those of the interface; what a language has no words
 * for is said in the first, or else in the language that messages are declared in.
 * @throws where a language is neither one of the interface nor one that the dossier brings
 */
export function siteLanguages(
  tags: readonly Language[],
  own: ReadonlyMap<Language, OwnLanguage>,
  known: ReadonlyMap<Language, KnownLanguage> = interfaceLanguages,
): readonly SiteLanguage[] {
  const languages = tags.map((tag) => [tag, merged(tag, known.get(tag), own.get(tag))] as const)
  const ownNames = Object.fromEntries(languages.map(([tag, { name, short }]) => [tag, { name, short }]))
  const declaring = [...known].find(([, { declares }]) => declares)
  const lenders = [languages[0], declaring].filter((lender) => lender !== undefined)
  return languages.map(([tag, language]) => ({
    words: {
      language: tag,
      locale: language.locale ?? tag,
      direction: language.direction ?? 'ltr',
      weekdays: language.weekdays ?? 'long',
      ...(language.unbroken && { unbroken: language.unbroken }),
      ...filled(language.messages, lenders),
      ownNames,
    },
    fonts: language.fonts ?? [],
    ...(language.keyboard && { keyboard: language.keyboard }),
    ...(language.otherDate && { otherDate: language.otherDate }),
    indexed: language.indexed ?? byLetter,
  }))
}

/** Below its first letter as a capital, without its marks; names that begin with a figure stand together. */
function byLetter(name: string): Indexed {
  const reading = fold(name)
  const [first = ''] = reading
  return { heading: /\p{N}/u.test(first) ? '0–9' : first.toUpperCase(), reading }
}

function merged(tag: Language, known: KnownLanguage | undefined, own: OwnLanguage | undefined): KnownLanguage {
  const { name, short, messages, ...rest } = { ...known, ...own }
  if (name === undefined) throw new Error(`no words for the language ${tag}: see checkLanguages`)
  return { ...rest, name, short: short ?? name, messages: { ...known?.messages, ...messages } }
}

/** All messages: a language's own, and those that others lend it. */
function filled(messages: SomeMessages, lenders: readonly (readonly [Language, KnownLanguage])[]): Pick<Words, 'messages' | 'borrowed'> {
  const all: Partial<Record<MessageKey, Messages[MessageKey]>> = { ...messages }
  const borrowed: Record<Language, MessageKey[]> = {}
  for (const [lender, { messages: lent }] of lenders) {
    for (const key of Object.keys(lent) as MessageKey[]) {
      if (all[key] !== undefined) continue
      all[key] = lent[key]
      borrowed[lender] = [...(borrowed[lender] ?? []), key]
    }
  }
  return { messages: all as Messages, borrowed }
}
