import { expect, test } from 'vitest'
import { entriesOf } from '../../src/domain/address/subjects'
import { gazetteer } from '../../src/domain/content/gazetteer'
import { liesOnLand } from '../../src/domain/content/place'
import type { Subject } from '../../src/domain/content/subject'
import { eventsOf, litPlaces, placesLeftOpen, placesOf } from '../../src/domain/relatedPlaces'
import { placeId } from '../../src/generator/dossier/compile/ids'
import { realDossier, tinyDispute } from '../fixtures/dossiers'
import { otherDispute } from '../fixtures/otherDispute'

const dossiers = { real: realDossier(), tiny: tinyDispute(), other: otherDispute() }

test.each(Object.entries(dossiers))(
  '%s: an event lights what its words name, never all that is disputed because it is about the dispute',
  (_, dossier) => {
    const { members } = gazetteer(dossier)
    const isGeneral = (place: string) =>
      dossier.disputed.length > 1 && [...members(placeId(place))].sort().join() === [...dossier.disputed].sort().join()
    let counted = 0
    for (const { id, places, lights } of dossier.events) {
      const lit = litPlaces(dossier, { kind: 'event', id })
      const named = lights ?? places.filter((place) => !isGeneral(place))
      counted += lit.length
      expect(
        lit.filter((place) => !named.some((one) => one === place || gazetteer(dossier).ancestors(place).includes(one))),
        id,
      ).toEqual([])
      expect(
        named.every((place) => lit.includes(place)),
        id,
      ).toBe(true)
      if (!lights && places.every(isGeneral)) expect(lit, id).toEqual([])
    }
    expect(counted).toBeGreaterThan(0)
  },
)

test.each(Object.entries(dossiers))('%s: a position lights what it claims and marks another way what it leaves open', (_, dossier) => {
  for (const { id, claims } of dossier.positions) {
    const subject: Subject = { kind: 'position', id }
    const [lit, open] = [litPlaces(dossier, subject), placesLeftOpen(dossier, subject)]
    for (const { place, nature } of claims) {
      const isClaimed = nature === 'sovereignty' || nature === 'transfer-after-treaty'
      expect(lit.includes(place), `${id} ${place}`).toBe(isClaimed)
      expect(open.includes(place), `${id} ${place}`).toBe(!isClaimed && nature !== 'not-named')
    }
    expect(lit.filter((place) => open.includes(place))).toEqual([])
  }
})

test.each(Object.entries(dossiers))(
  '%s: nothing is lit that a subject is not about, but for what an event says it lights',
  (_, dossier) => {
    for (const kind of ['place', 'paragraph', 'line', 'term'] as const)
      for (const { subject } of entriesOf(dossier, kind)) expect(litPlaces(dossier, subject)).toEqual(placesOf(dossier, subject))
  },
)

test.each(Object.entries(dossiers))(
  '%s: a question lights the places that its answer names, else those of the events it names',
  (_, dossier) => {
    for (const { id, places, events } of dossier.questions) {
      const lit = litPlaces(dossier, { kind: 'question', id })
      const { byId } = gazetteer(dossier)
      for (const place of places) {
        const named = byId.get(place)
        expect(lit, `${id} ${place}`).toContain(named && liesOnLand(named) ? named.parent : place)
      }
      const byEvents = events.flatMap((event) => litPlaces(dossier, { kind: 'event', id: event }))
      if (!places.length) expect([...lit].sort(), id).toEqual([...new Set(byEvents)].sort())
      expect(eventsOf(dossier, { kind: 'question', id })).toEqual(events)
    }
  },
)
