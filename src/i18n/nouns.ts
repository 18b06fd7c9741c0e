import { addDays, type Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { distantFuture } from '../domain/time/edtf'
import type { PartyId } from '../domain/content/ids'
import type { Cases, Place } from '../domain/content/place'
import { spanHolds } from '../domain/time/span'
import type { Noun } from './noun'
import type { Translate } from './translate'

/** The first name of a place; a group takes its article inside a sentence. */
export function placeNoun(t: Translate, { name, kind, cases }: Place): Noun {
  return kind === 'island-group' ? { text: t('groupInText', { name }), label: name, cases } : { text: name, cases }
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

/** With its first letter raised, as at the head of a sentence. */
export function raised(t: Translate, text: string): string {
  return text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1)
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
