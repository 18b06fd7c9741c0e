import { expect, test } from 'vitest'
import { linesOf } from '../../../src/cartography/lines'
import { coastsOf } from '../../../src/cartography/naming/coast'
import { namesInView } from '../../../src/cartography/naming/namesInView'
import { phoneView } from '../../../src/cartography/naming/stillView'
import { leadOn } from '../../../src/domain/content/names'
import type { Subject } from '../../../src/domain/content/subject'
import { formatDay } from '../../../src/i18n/dates'
import { mapSentence } from '../../../src/i18n/sentences'
import { hasSmallMap, openingFrame } from '../../../src/map/camera/opening'
import { placesToName } from '../../../src/map/emphasis'
import { dayFrom, realDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { judge } from '../../fixtures/nameContract'
import { translatorOf } from '../../i18n/translators'
import { geometryOfStillMaps } from './geometryOfStillMaps'

const geometry = geometryOfStillMaps()
const { origin, frame: dataFrame, footprints, placements, base, backdrop } = geometry
const coasts = coastsOf(base.outlines, base.gridZoom, { d: backdrop.land, gridZoom: backdrop.gridZoom })

test.each(languages)(
  'in %s the names that a phone shows on a still map keep the contract, whatever the page is about',
  (language) => {
    const dossier = realDossier(language)
    const subjects: readonly (Subject | null)[] = [
      null,
      ...dossier.places.map(({ id }): Subject => ({ kind: 'place', id })),
      ...dossier.events.map(({ id }): Subject => ({ kind: 'event', id })),
      ...dossier.boundaries.map(({ id }): Subject => ({ kind: 'line', id })),
      ...dossier.instruments.map(({ id }): Subject => ({ kind: 'instrument', id })),
    ]
    const day = dayFrom('2026-01-01')
    const t = translatorOf(language)
    const lines = linesOf(dossier, 'control', day)
    let [checked, tags] = [0, 0]
    const broken = subjects.flatMap((subject) => {
      const frame = openingFrame(dossier, geometry, subject, hasSmallMap({ page: 'report', subject }))
      const title = { date: formatDay(t, day), sentence: mapSentence(t, dossier, 'control', day, subject), isStated: false }
      const { seen } = phoneView(frame, { origin, frame: dataFrame, firstExtent: dossier.firstExtent }, { lines }, title)
      const world = { dossier, origin, footprints, placements, coasts }
      const wanted = { lead: leadOn(dossier, 'control', 'own'), required: placesToName(dossier, footprints, subject) }
      const verdict = judge(seen, world, wanted, namesInView(seen, world, wanted))
      checked += verdict.checked
      tags += verdict.tags
      return verdict.broken.map((fault) => `${subject ? `${subject.kind}:${subject.id}` : 'start'}: ${fault}`)
    })
    console.log(`${language}: ${checked} names checked, ${tags} of them tags at an edge, on ${subjects.length} still maps`)
    expect(broken).toEqual([])
    expect(checked).toBeGreaterThan(subjects.length * 3)
  },
  60_000,
)
