import { expect, test } from 'vitest'
import { type Box, meet } from '../../../src/cartography/box'
import { frameOf } from '../../../src/cartography/camera'
import { hitTargetsAt, targetWidths } from '../../../src/cartography/hitTargets'
import { linesOf } from '../../../src/cartography/lines'
import { coastsOf } from '../../../src/cartography/naming/coast'
import { boxesOf, sizeOf } from '../../../src/cartography/naming/measure'
import { namesInView } from '../../../src/cartography/naming/namesInView'
import type { Nameable } from '../../../src/cartography/naming/site'
import { viewToName } from '../../../src/cartography/naming/viewToName'
import type { Placement } from '../../../src/cartography/placement'
import { gridPoint } from '../../../src/cartography/projection'
import type { Dossier } from '../../../src/domain/content/dossier'
import type { Place, PlaceKind } from '../../../src/domain/content/place'
import type { LonLat } from '../../../src/domain/distance'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { groupOnMap, placesToName } from '../../../src/map/emphasis'
import { nameAlong } from '../../../src/svg/lines/LineName'
import { dayFrom } from '../../fixtures/dossiers'
import { geometryOf } from '../../fixtures/geometry'
import { judge } from '../../fixtures/nameContract'
import { otherDisputeFolder, wholeOtherDispute } from '../../fixtures/otherDispute'

/** What a chart names beside islands: water, and what stands on the coasts. */
const charted: readonly (readonly [id: string, kind: PlaceKind, at: LonLat])[] = [
  ['still-sea', 'sea', [-19.6, -39.6]],
  ['narrows', 'strait', [-18.4, -38.7]],
  ['west-bay', 'bay', [-18.75, -38.3]],
  ['east-cape', 'cape', [-18.35, -38.2]],
  ['smoke', 'volcano', [-18.6, -38.25]],
  ['havenport', 'city', [-18.15, -39.35]],
  ['netherton', 'town', [-18.2, -39.2]],
  ['long-arm', 'peninsula', [-22.6, -37.8]],
]

const wishes: readonly Placement[] = [
  { place: placeId('still-sea'), at: [-19.8, -39.9], anchor: 'middle', turn: -20 },
  { place: placeId('havenport'), at: [-17.9, -39.4], anchor: 'start' },
  { place: placeId('ora'), at: [-18.1, -38.1], anchor: 'start', fromZoom: 5 },
]

const geometry = geometryOf(otherDisputeFolder)
const { origin, frame } = geometry.settings
const [base] = geometry.levels
const coasts = coastsOf(
  base?.outlines ?? [],
  base?.gridZoom ?? 10,
  geometry.backdrop.land ? { d: geometry.backdrop.land, gridZoom: geometry.backdrop.gridZoom } : undefined,
)

function chartedSea(language: string): Dossier {
  const { core } = wholeOtherDispute(language).compiled
  const places = charted.map(([id, kind, point]): Place => {
    return { id: placeId(id), kind, point, parent: null, alsoIn: [], name: id, originals: {} }
  })
  return { ...core, places: [...core.places, ...places] }
}

/** Title, buttons, and a panel along one side, shares of the map. */
const covered: Readonly<Record<string, readonly Box[]>> = {
  nothing: [],
  'a title and a panel': [
    { left: 0, top: 0, right: 0.3, bottom: 0.2 },
    { left: 0.65, top: 0, right: 1, bottom: 1 },
  ],
  'all but a strip': [{ left: 0, top: 0.25, right: 1, bottom: 1 }],
}

const days = ['1910-01-01', '1999-01-01'].map(dayFrom)

for (const language of ['en', 'he'])
  test.each(Object.keys(covered))(`names of all kinds keep the contract in ${language}, under %s`, (covers) => {
    const dossier = chartedSea(language)
    const { t } = wholeOtherDispute(language)
    const world: Nameable = { dossier, origin, footprints: geometry.footprints, placements: wishes, coasts }
    const required = placesToName(dossier, geometry.footprints, { kind: 'place', id: placeId('skerry') })
    const opening = frameOf(dossier.firstExtent).zoom
    for (const steps of [-2, -1, 0, 1.5, 3])
      for (const [width, height] of [
        [320, 240],
        [960, 600],
      ] as const)
        for (const at of ['ora', 'tamm', 'vale', 'skerry'])
          for (const day of days) {
            const zoom = opening + steps
            const [x, y] = gridPoint(geometry.footprints.find(({ place }) => place === at)?.inside ?? [-18.4, -38.8], zoom, origin)
            const [left, top] = [x - width / 2, y - height / 2]
            const view = { left, top, right: left + width, bottom: top + height }
            const seen = viewToName(
              zoom,
              view,
              { origin, frame, firstExtent: dossier.firstExtent },
              {
                lines: linesOf(dossier, 'control', day),
                nameOf: (line) => nameAlong(t, dossier, line),
                targets: hitTargetsAt(
                  zoom,
                  { footprints: geometry.footprints, origin },
                  {
                    disputed: dossier.disputed,
                    groupOf: groupOnMap(dossier, geometry.footprints),
                    allFrom: opening + 4,
                    target: targetWidths.coarse,
                  },
                ),
                covers: (covered[covers] ?? []).map((box) => ({
                  left: left + box.left * width,
                  right: left + box.right * width,
                  top: top + box.top * height,
                  bottom: top + box.bottom * height,
                })),
                ...(width > 500 && { core: { left: left + 40, top: top + 40, right: left + width - 40, bottom: top + height - 40 } }),
              },
            )
            const wanted = { lead: 'own', required } as const
            const names = namesInView(seen, world, wanted)
            expect(judge(seen, world, wanted, names).broken).toEqual([])
            const boxes = names.names.flatMap((name) => boxesOf(name, sizeOf(name)).map((box) => ({ place: name.place, box })))
            for (const [i, one] of boxes.entries())
              for (const other of boxes.slice(i + 1)) if (one.place !== other.place) expect(meet(one.box, other.box)).toBe(false)
          }
  })
