import type { PlacedName } from '../../cartography/naming/site'
import { type Scene, sceneOf } from '../../cartography/scene'
import { isOfOtherDate } from '../../cartography/lines'
import type { PlaceId } from '../../domain/content/ids'
import { mapSentence } from '../../i18n/sentences'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useSite } from '../../selection/site'
import { Legend } from '../../svg/Legend'
import { LineLegend } from '../../svg/lines/LineLegend'
import { StillMap } from '../../svg/StillMap'
import type { ClassMap } from './classFile'

const none: ReadonlySet<PlaceId> = new Set()

/** The map twice: coasts with numbers, to be filled in, and who administers and claims what today, with names, borders and key. */
export function MapSheets({ map, places }: { map: ClassMap; places: readonly PlaceId[] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { today } = useSite()
  const drawn = map.base.outlines.map(({ id }) => id as PlaceId)
  const whole = sceneOf(dossier, drawn, 'control', today)
  // So small a map has no room for the lines of other days.
  const filled: Scene = { ...whole, lines: whole.lines.filter((line) => !isOfOtherDate(line)) }
  const blank: Scene = {
    ...whole,
    areas: whole.areas.map((area) => ({ ...area, fill: 'unrecorded', hatch: null, soft: false })),
    lines: [],
  }
  const { frame, settings, base, backdrop, footprints } = map
  const sheet = {
    frame,
    settings,
    base,
    backdrop,
    footprints,
    language: t.language,
    mainlands: new Set(map.mainlands),
    selected: none,
    lit: none,
    links: [],
    sheet: 'paper',
    shrinks: 0,
    isSmall: true,
    t,
  } as const
  return (
    <>
      <section className="class-sheet">
        <h2>
          <Said of="classBlank" />
        </h2>
        <p>
          <Said of="classBlankTask" />
        </p>
        <div className="class-map class-coasts">
          <StillMap {...sheet} scene={blank} labels={numbersOn(map)} prefix="class-blank" title={t('classBlank')} />
        </div>
        <ol className="class-lines">
          {places.map((place) => (
            <li key={place}>
              <span className="class-line" />
            </li>
          ))}
        </ol>
      </section>
      <section className="class-sheet">
        <h2>
          <Said of="classFilled" />
        </h2>
        <p>{mapSentence(t, dossier, 'control', today)}</p>
        <div className="class-map">
          <StillMap {...sheet} scene={filled} labels={map.labels} edge={map.edge} prefix="class-filled" title={t('classFilled')} />
        </div>
        <Legend scenes={[filled]} dossier={dossier} t={t} prefix="class-key" />
        <LineLegend scenes={[filled]} dossier={dossier} t={t} />
      </section>
    </>
  )
}

/** A number in the place of each name that is asked for. */
function numbersOn({ spots }: ClassMap): readonly PlacedName[] {
  return spots.map(({ place, at: [x, y] }, i) => ({
    place,
    role: 'disputed',
    names: { first: `${i + 1}`, second: null, originals: [] },
    x,
    y,
    anchor: 'middle',
    turn: 0,
    size: 16,
    mark: null,
  }))
}
