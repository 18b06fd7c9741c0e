import { expect, test } from 'vitest'
import { partyId, placeId } from '../../src/generator/dossier/compile/ids'
import { gazetteer } from '../../src/domain/content/gazetteer'
import { rowName } from '../../src/timeline/chart/BandRow'
import { realDossier } from '../fixtures/dossiers'
import { languages } from '../fixtures/languages'

test('the disputed islands count as four, not as four and the islets of the Habomais', () => {
  const { members } = gazetteer(realDossier())
  expect(new Set(members(placeId('northern-territories')))).toEqual(new Set(realDossier().disputed))
  expect(members(placeId('habomai'))).toHaveLength(11)
})

test('in every language the straits between the islands lead with the name of the side whose names of the islands lead', () => {
  for (const language of languages) {
    const { places, disputed, firstExtent } = realDossier(language)
    const [west, south, east, north] = firstExtent
    const [island] = places.filter(({ id }) => id === disputed[0])
    const straits = places.filter(({ kind, point: [x, y] }) => kind === 'strait' && x > west && x < east && y > south && y < north)
    expect(straits.length).toBeGreaterThan(3)
    for (const { id, otherBy } of straits) expect(otherBy, `${language} ${id}`).toBe(island?.otherBy)
  }
})

test('rows of the chart follow the names that lead, where both sides have one', () => {
  const dossier = realDossier('en')
  const named = (place: string, lead: string) => rowName(dossier, { place: placeId(place) }, partyId(lead))
  expect([named('etorofu', 'russia'), named('etorofu', 'japan')]).toEqual(['Iturup', 'Etorofu'])
  expect([named('shikotan', 'russia'), named('shikotan', 'japan')]).toEqual(['Shikotan', 'Shikotan'])
})
