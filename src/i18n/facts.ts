import type { PlaceState } from '../domain/control'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { PartyId } from '../domain/content/ids'
import { membersText } from './members'
import type { Noun } from './noun'
import { listNoun, partyNoun, stateNoun } from './nouns'
import type { Translate } from './translate'

/** How a party is called: by its state on a day, or over a span of days. */
export type Naming = (party: PartyId) => Noun

/**
 * "administered by Westland; claimed by Eastland": a state as part of a sentence; where a group's members differ, with their number.
 * Parties go by the names their states bore on the day, unless `naming` says otherwise.
 */
export function factsOf(t: Translate, dossier: Dossier, state: PlaceState, naming?: Naming): string {
  const name = naming ?? ((party) => stateNoun(t, dossier, party, state.day))
  const { claimants, members, place } = state
  const ofSome = (fact: string, n: number | undefined) =>
    members === undefined || n === members.of || n === undefined
      ? fact
      : t('factOfSome', { fact, some: membersText(t, dossier, place, { n, m: members.of }) })
  const administered = ofSome(administeredFact(t, dossier, state, name), members?.same)
  if (claimants.length === 0) return administered
  const claimed = t('factClaimed', { holder: listNoun(t, claimants.map(name)) })
  return t('listFacts', { first: administered, second: ofSome(claimed, members?.claimed) })
}

function administeredFact(t: Translate, dossier: Dossier, state: PlaceState, name: Naming): string {
  switch (state.because) {
    case 'record':
      return t('factAdministered', { holder: listNoun(t, state.administrators.map(name)) })
    case 'shared':
      return t('factShared', { holders: sharersNoun(t, dossier, state) })
    case 'fighting':
      return t('factFighting')
    case 'before-record':
      return t('noAgreedBoundary')
    case 'no-record':
      return t('noRecord')
  }
}

/** Those who share a place, by their own names: it may stay undivided while a state changes its name. */
export function sharersNoun(t: Translate, dossier: Dossier, { administrators }: PlaceState): Noun {
  return listNoun(
    t,
    dossier.parties.filter((party) => administrators.includes(party)).map((party) => partyNoun(t, dossier, party)),
  )
}

/** The parties on a day, by the names their states bore then, as one noun. */
export function statesNoun(t: Translate, dossier: Dossier, parties: readonly PartyId[], day: Day): Noun {
  return listNoun(
    t,
    parties.map((party) => stateNoun(t, dossier, party, day)),
  )
}
