import { expect, test } from 'vitest'
import { compileDossier } from '../../../src/generator/dossier/compile'
import { readDossier } from '../../../src/generator/dossier/read'
import { template, tinyDispute } from './fixtures'

test('events go by time, in whatever order the dossier lists them', () => {
  const raw = readDossier(template)
  const { events } = raw.files
  if (!Array.isArray(events)) throw new Error('the dossier lists no events')
  const days = (listed: unknown) =>
    compileDossier({ ...raw, files: { ...raw.files, events: listed } }, 'en', 2026).core.events.map(({ date }) => date.first)
  const inOrder = days(events)
  expect(inOrder.length).toBeGreaterThan(2)
  expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other))
  expect(days(events.toReversed())).toEqual(inOrder)
})

test('a place lies on the side of the date line on which the map is drawn', () => {
  const raw = readDossier(tinyDispute)
  const { dispute, places } = raw.files
  if (!Array.isArray(places)) throw new Error('the dossier lists no places')
  const moved = {
    dispute: { ...Object(dispute), firstExtent: [179, 49, 181, 51], map: undefined },
    places: places.map((place: object) => ({ ...place, point: [-179.5, 50] })),
  }
  const { core } = compileDossier({ ...raw, files: { ...raw.files, ...moved } }, 'en', 2026)
  for (const { point } of core.places) expect(point).toEqual([180.5, 50])
})
