import { addDays, type Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { distantFuture } from '../domain/time/edtf'
import type { PartyId } from '../domain/content/ids'
import type { Cases, Place, PlaceKind } from '../domain/content/place'
import { spanHolds } from '../domain/time/span'
import type { Noun } from './noun'
import { raised } from './raised'
import type { Translate } from './translate'

/** The kinds of places whose names take the article, in a language that has one. */
const withArticle: readonly PlaceKind[] = ['island-group', 'sea', 'peninsula']

/**
 * The first name of a place as a sentence uses it: with its article, and in a language that declines it with whatever its nominative has beside the
 * name on the map (a name that is a bare genitive needs its "island").
 */
export function placeNoun(t: Translate, { name, kind, cases }: Place): Noun {
  const label = inFull({ name, cases })
  return withArticle.includes(kind) ? { text: t('groupInText', { name: label }), label, cases } : { text: label, cases }
}

/** The same as a heading, or at the head of a sentence: without an article, its first letter raised. */
export function placeHeading(t: Translate, { name, cases }: Pick<Place, 'name' | 'cases'>): string {
  return raised(t, inFull({ name, cases }))
}

/** A name of a place as a heading: its own in full, any other as it is. */
export function nameHeading(t: Translate, place: Pick<Place, 'name' | 'cases'>, name: string): string {
  return name === place.name ? placeHeading(t, place) : name
}

function inFull({ name, cases }: { readonly name: string; readonly cases: Cases | undefined }): string {
  return cases?.nom.toLowerCase().includes(name.toLowerCase()) ? cases.nom : name
}

/** A heading with the other party's name: "North Island (Île du Nord)". */
export function bothNames(t: Translate, place: Place): string {
  const { name, otherName } = place
  return otherName === undefined || otherName === name
    ? placeHeading(t, place)
    : placeHeading(t, place) + t('inBrackets', { text: otherName })
}

/** A place in a sentence with the other party's name after its own, in whatever case: "North Island (Île du Nord)". */
export function withOtherName(t: Translate, noun: Noun, { name, otherName }: Place): Noun {
  if (otherName === undefined || otherName === name) return noun
  const added = t('inBrackets', { text: otherName })
  const cases =
    noun.cases && Object.fromEntries(Object.entries(noun.cases).map(([key, form]) => [key, key === 'agree' ? form : form + added]))
  return { text: noun.text + added, ...(cases && { cases }) }
}

/** A party or another holder of a position by its id, without regard to the day; ids joined by `+` become a list. */
export function partyNoun(t: Translate, { bodies }: Pick<Dossier, 'bodies'>, id: string): Noun {
  const nouns = id.split('+').map((one): Noun => bodies[one] ?? { text: one })
  const noun = listNoun(t, nouns)
  return { ...noun, label: raised(t, noun.label ?? noun.text) }
}

/** The state that a party was on a day: the Kingdom then, the Republic today. A party that is no state, or bore no name of a state then, goes by its own. */
export function stateNoun(t: Translate, dossier: Dossier, party: PartyId, day: Day): Noun {
  const state = dossier.states.find((name) => name.party === party && spanHolds(name, day))
  if (!state) return partyNoun(t, dossier, party)
  return { text: state.inText, label: state.short, cases: state.cases }
}

/** A party over a span of days, `[from, to)`: the name of its state, or the party's own where the state changed its name meanwhile. */
export function stateOverNoun(t: Translate, dossier: Dossier, party: PartyId, from: Day, to: Day | null): Noun {
  const first = stateNoun(t, dossier, party, from)
  const last = stateNoun(t, dossier, party, to === null ? distantFuture : addDays(to, -1))
  return first.text === last.text ? first : partyNoun(t, dossier, party)
}

/** Several names as one: "North Island and South Island", declined together; a verb after two or more takes the plural. */
export function listNoun(t: Translate, nouns: readonly Noun[]): Noun {
  const [first, second, ...rest] = nouns
  if (first && !second) return first
  const join = (parts: string[]) =>
    second && rest.length === 0
      ? t('listAnd', { first: parts[0] ?? '', second: parts[1] ?? '' })
      : new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(parts)
  const inCase = (name: Exclude<keyof Cases, 'agree'>) => join(nouns.map((noun) => noun.cases?.[name] ?? noun.text))
  const cases: Cases = {
    nom: inCase('nom'),
    gen: inCase('gen'),
    dat: inCase('dat'),
    acc: inCase('acc'),
    ins: inCase('ins'),
    prep: inCase('prep'),
    agree: 'pl',
  }
  return { text: join(nouns.map(({ text }) => text)), cases }
}

/** Names one after the other, as they stand alone; the first letter raised. */
export function namesListed(t: Translate, names: readonly string[]): string {
  return raised(t, names.join(t('comma')))
}
