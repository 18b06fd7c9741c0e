import { expect, test } from 'vitest'
import { counterView } from '../../src/app/counterView'
import type { PartyTraits } from '../../src/domain/content/dossier'
import { partyId, positionId } from '../../src/generator/dossier/compile/ids'
import { smallDossier } from '../fixtures/smallDossier'

const { positions, partyTraits } = smallDossier()
const third = partyId('harbour-people')
const traits = (counterView?: string): PartyTraits => ({
  isState: false,
  language: 'en',
  colours: { light: { tone: '', edge: '', hatch: '' }, dark: { tone: '', edge: '', hatch: '' } },
  ...(counterView && { counterView: positionId(counterView) }),
})
const parties = [partyId('ost'), partyId('westmark'), third]
const base = positions.find(({ id }) => id === 'ost')
const own = base ? [{ ...base, id: positionId('harbour-people'), holder: third }] : []
const dossier = (chosen?: string) => ({
  parties,
  positions: [...positions, ...own],
  partyTraits: { ...partyTraits, [partyId('ost')]: traits(), [partyId('westmark')]: traits(), [third]: traits(chosen) },
})
const counter = (view: string, chosen?: string) => counterView(dossier(chosen), view === 'control' ? view : positionId(view))

test('with three parties, each view swaps to the next party’s, and the last to the first’s', () => {
  expect(['ost', 'westmark', 'harbour-people'].map((view) => counter(view))).toEqual(['westmark', 'harbour-people', 'ost'])
})

test('a party’s own choice of a counter-view goes before the order', () => {
  expect(counter('harbour-people', 'westmark')).toBe('westmark')
})

test('from who administers, and from what is no party’s, it is the first party’s', () => {
  expect(counter('control')).toBe('ost')
  expect(counter('paper')).toBe('ost')
})
