import { Fragment, type Ref } from 'react'
import { type Frame, isNearFrame, middleOfFrame } from '../cartography/camera'
import { boxOn } from '../cartography/crop'
import type { Footprint, Backdrop, MapSettings, OutlineLevel } from '../cartography/geometry'
import type { EdgeName, NamesInView, PlacedName } from '../cartography/naming/site'
import type { PlacedYears } from '../cartography/naming/yearsInView'
import { paintsOf, pitchAt } from '../cartography/hatch'
import { type GridPoint, PointGrid } from '../cartography/pointGrid'
import { boxRound, meet } from '../cartography/box'
import { metresPerPixel, gridPoint, type Pixel, scaleBetween, worldPixel } from '../cartography/projection'
import type { AreaShape, Scene } from '../cartography/scene'
import { tenths } from '../cartography/tenths'
import type { Language, PlaceId } from '../domain/content/ids'
import type { LonLat } from '../domain/distance'
import type { Translate } from '../i18n/translate'
import { Area } from './Area'
import { Vignette } from './Coast'
import { CutHatch } from './CutHatch'
import { EdgeTag } from './EdgeTag'
import { Graticule } from './Graticule'
import { Course } from './lines/Course'
import { LineName, type NamedLine } from './lines/LineName'
import { LineYears } from './lines/LineYears'
import { Marked } from './Marked'
import { Name } from './Name'
import { Patterns } from './Patterns'
import { Pin } from './Pin'
import { Rim } from './Rim'
import { ScaleBar } from './ScaleBar'
import { Lakes, Sea } from './Sea'

export interface StillMapProps {
  readonly ref?: Ref<SVGSVGElement>
  readonly scene: Scene
  readonly frame: Frame
  /** Where on earth the map is, and from where its pixels are counted. */
  readonly settings: MapSettings
  readonly base: OutlineLevel
  readonly backdrop: Backdrop
  readonly footprints: readonly Footprint[]
  readonly labels: readonly PlacedName[]
  /** Names that found no seat in the frame. */
  readonly edge?: readonly EdgeName[]
  readonly language: Language
  readonly mainlands: ReadonlySet<PlaceId>
  /** Places that are chosen, and places that something chosen bears on. */
  readonly selected: ReadonlySet<PlaceId>
  readonly lit: ReadonlySet<PlaceId>
  /** Where what is chosen lies, if it has no outline. */
  readonly pin?: LonLat | null
  readonly prefix: string
  /** Title of the drawing, for those who cannot see it. */
  readonly title: string
  /** One link a place, as name and address, drawn where the place is; none where the drawing is only a picture. */
  readonly links: readonly { readonly place: PlaceId; readonly label: string; readonly href: string }[]
  /** Names of lines, where the drawing has them; its labels keep clear of them. */
  readonly lineNames?: readonly NamedLine[]
  /** By how much of a zoom it is usually shown smaller than it is drawn, a half if left out: its hatches are as far apart there as on a live map. */
  readonly shrinks?: number
  /** Drawn for a page that leaves it little room: its letters need not grow as much. */
  readonly isSmall?: boolean
  /** Drawn for paper: alone on a sheet, or one of two. */
  readonly sheet?: 'paper' | 'half'
  /** Years at the ends of lines. */
  readonly years?: readonly PlacedYears[]
  /** What phones show in place of its names and years: placed in pixels of their screens, of which one of the frame takes so many. */
  readonly onPhones?: (Pick<NamesInView, 'names' | 'edge'> & { readonly years: readonly PlacedYears[]; readonly scale: number }) | undefined
  /** Writes the scale; without it the drawing has none. */
  readonly t?: Translate
}

/** The scene as one still SVG: before any script, in print, in previews. Islands are plain links. */
export function StillMap(props: StillMapProps) {
  const {
    ref,
    scene,
    frame,
    settings,
    base,
    backdrop,
    footprints,
    labels,
    language,
    mainlands,
    selected,
    lit,
    pin = null,
    prefix,
    title,
    links,
    lineNames = [],
    years = [],
    edge = [],
    shrinks = 0.5,
    isSmall = false,
    sheet,
    onPhones,
    t,
  } = props
  const { origin } = settings
  const scale = scaleBetween(base.gridZoom, frame.zoom)
  const reach = boxOn(frame, base.gridZoom, origin)
  const isInDrawing = (stroke: readonly Pixel[]) =>
    meet(boxRound(stroke), { left: reach[0], top: reach[1], right: reach[2], bottom: reach[3] })
  const [originX, originY] = worldPixel(origin, frame.zoom)
  const dx = originX - frame.left
  const dy = originY - frame.top
  const hrefOf = new Map(links.map(({ place, href }) => [place, href]))
  const shapes = new Map(scene.areas.map((shape) => [shape.place, shape]))
  const outlined = base.outlines.flatMap(({ id, d }) => {
    const shape = shapes.get(id as PlaceId)
    return shape && d ? [{ shape, d }] : []
  })
  const isApart = ({ shape: { place } }: Outlined) => links.length === 0 || hrefOf.has(place) || mainlands.has(place)
  const lookOf = ({ shape: { place, fill, hatch, soft } }: Outlined) => [fill, hatch, soft, selected.has(place), lit.has(place)].join()
  const drawn: readonly Outlined[] = [
    ...alikeTogether(
      outlined.filter((one) => !isApart(one)),
      lookOf,
    ),
    ...outlined.filter(isApart),
  ]
  const footprintOf = new Map(footprints.map((footprint) => [footprint.place, footprint]))
  const pitchOf = (place: PlaceId) => pitchAt(footprintOf.get(place), frame.zoom - shrinks)
  const insides = new PointGrid<LinkPoint>(widestGap)
  for (const { place, inside } of footprints) {
    if (!hrefOf.has(place)) continue
    const [x, y] = worldPixel(inside, frame.zoom)
    insides.add({ place, x, y })
  }
  const linkAt = new Map(insides.points.map((point) => [point.place, point]))
  // A rock that its round link hides whole needs no link of its own.
  const isUnderItsLink = (place: PlaceId) => {
    const footprint = footprintOf.get(place)
    const at = linkAt.get(place)
    if (!footprint || !at) return false
    const [west, south, east, north] = footprint.bounds
    return [west, east].every((longitude) =>
      [south, north].every((latitude) => {
        const [x, y] = worldPixel([longitude, latitude], frame.zoom)
        return Math.hypot(x - at.x, y - at.y) <= hitRadius(insides, at)
      }),
    )
  }
  const area = ({ shape, d, isCrowd }: Outlined) => {
    const href = isUnderItsLink(shape.place) ? undefined : hrefOf.get(shape.place)
    const isCut = sheet !== undefined && shape.hatch !== null
    const drawing = { shape, d, prefix, pitch: pitchOf(shape.place), isCrowd }
    const path = (
      <>
        <Area {...drawing} isCut={isCut} isReused={isCut || selected.has(shape.place) || lit.has(shape.place)} />
        {isCut && <CutHatch {...drawing} scale={scale} />}
      </>
    )
    return href === undefined ? (
      <Fragment key={shape.place}>{path}</Fragment>
    ) : (
      <a key={shape.place} href={href} tabIndex={-1}>
        {path}
      </a>
    )
  }
  const viewBox = `0 0 ${frame.width} ${Math.round(frame.height)}`
  const [, latitude] = middleOfFrame(frame)
  return (
    <div className="still" data-small={isSmall || undefined} data-sheet={sheet} data-prefix={sheet && prefix}>
      {links.length > 0 && (
        <svg className="still-links" viewBox={viewBox}>
          {links.map(({ place, label, href }) => {
            const footprint = footprintOf.get(place)
            if (!footprint) return null
            const [x, y] = gridPoint(footprint.inside, frame.zoom, origin)
            if (!isNearFrame(frame, x + dx, y + dy)) return null
            return (
              <a key={place} href={href} data-place={place} aria-label={label}>
                <circle cx={tenths(x + dx)} cy={tenths(y + dy)} r={hitRadius(insides, linkAt.get(place))} />
              </a>
            )
          })}
        </svg>
      )}
      <svg
        ref={ref}
        className="still-map drawing"
        viewBox={viewBox}
        role="img"
        aria-label={title}
        data-zoom={Number(frame.zoom.toFixed(6))}
        data-ground-grid={backdrop.gridZoom}
        data-left={thousandths(frame.left)}
        data-top={thousandths(frame.top)}
      >
        <Patterns
          prefix={prefix}
          paints={paintsOf(sheet ? scene.areas.filter(({ hatch }) => hatch === null) : scene.areas, pitchOf)}
          scale={scale}
        />
        <g className="ground" transform={`translate(${tenths(dx)} ${tenths(dy)}) scale(${Number(scale.toFixed(6))})`}>
          <Sea backdrop={backdrop} gridZoom={base.gridZoom} />
          <Graticule settings={settings} gridZoom={base.gridZoom} within={reach} />
          <Vignette of={`${prefix}-coast`} />
          <Marked
            prefix={prefix}
            lit={drawn.flatMap(({ shape: { place } }) => (lit.has(place) && !selected.has(place) ? [place] : []))}
            selected={drawn.flatMap(({ shape: { place } }) => (selected.has(place) ? [place] : []))}
          />
          <g id={`${prefix}-coast`} className="coast">
            <g className="mainlands">{drawn.filter(({ shape }) => mainlands.has(shape.place)).map(area)}</g>
            {drawn.filter(({ shape }) => !mainlands.has(shape.place)).map(area)}
          </g>
          <Lakes backdrop={backdrop} gridZoom={base.gridZoom} />
          {scene.lines.map((line, i) => (
            <Course
              key={line.id}
              line={line}
              gridZoom={base.gridZoom}
              origin={origin}
              scale={scale}
              id={`${prefix}-l${i}-`}
              isSeen={isInDrawing}
            />
          ))}
          <Rim settings={settings} gridZoom={base.gridZoom} prefix={prefix} within={reach} />
          {pin && <Pin at={pin} origin={origin} gridZoom={base.gridZoom} zoom={frame.zoom} />}
        </g>
        {onPhones && (
          <g
            className="names"
            data-phones=""
            transform={`translate(${tenths(dx)} ${tenths(dy)}) scale(${thousandths(1 / onPhones.scale)})`}
          >
            <Words
              years={onPhones.years}
              names={onPhones.names.filter(isOnPhone).map(briefly)}
              edge={onPhones.edge}
              language={language}
              selected={selected}
              hrefOf={hrefOf}
            />
          </g>
        )}
        <g className="names" transform={`translate(${tenths(dx)} ${tenths(dy)})`}>
          {lineNames.map((name) => (
            <LineName key={name.line.id} name={name} prefix={prefix} />
          ))}
          <Words
            years={years}
            names={labels.filter(({ x, y }) => isNearFrame(frame, x + dx, y + dy))}
            edge={edge}
            language={language}
            selected={selected}
            hrefOf={hrefOf}
          />
        </g>
        {t && (
          <g transform={`translate(24 ${Math.round(frame.height) - 50})`}>
            <ScaleBar metresPerPixel={metresPerPixel(latitude, frame.zoom)} t={t} />
          </g>
        )}
      </svg>
    </div>
  )
}

interface WordsProps {
  readonly years: readonly PlacedYears[]
  readonly names: readonly PlacedName[]
  readonly edge: readonly EdgeName[]
  readonly language: Language
  readonly selected: ReadonlySet<PlaceId>
  readonly hrefOf: ReadonlyMap<PlaceId, string>
}

/** Years and names as they were placed. */
function Words({ years, names, edge, language, selected, hrefOf }: WordsProps) {
  return (
    <>
      {years.map((placed) => (
        <LineYears key={placed.at.join()} {...placed} />
      ))}
      {names.map((label) => (
        <Name key={label.place} label={label} language={language} current={selected.has(label.place)} href={hrefOf.get(label.place)} />
      ))}
      {edge.map((name) => (
        <EdgeTag key={name.place} {...name} href={hrefOf.get(name.place)} />
      ))}
    </>
  )
}

/** A page carries for phones what they have room for: the names of land, and no more than one other name of each. */
const isOnPhone = ({ role }: PlacedName) => role === 'disputed' || role === 'island' || role === 'land'
function briefly({ names: { first, second, originals }, ...label }: PlacedName): PlacedName {
  return { ...label, names: { first, second, originals: second ? [] : originals.slice(0, 1) } }
}

/** Rounded to what the live map needs in order to stand where this one did. */
function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The outline of a place, or those of several that look alike and lead nowhere. */
interface Outlined {
  readonly shape: AreaShape
  readonly d: string
  readonly isCrowd?: true
}

/** Outlines that look alike as one, each time the first of them with the paths of all. */
function alikeTogether(crowd: readonly Outlined[], lookOf: (one: Outlined) => string): readonly Outlined[] {
  const byLook = new Map<string, Outlined>()
  for (const one of crowd) {
    const known = byLook.get(lookOf(one))
    byLook.set(lookOf(one), { shape: known?.shape ?? one.shape, d: (known?.d ?? '') + one.d, isCrowd: true })
  }
  return [...byLook.values()]
}

interface LinkPoint extends GridPoint {
  readonly place: PlaceId
}

/** A link is so wide at most, pixels. */
const widestGap = 28

/** Half the distance to the nearest other place: no two links cover each other. */
function hitRadius(insides: PointGrid<LinkPoint>, at: LinkPoint | undefined): number {
  const nearest = at ? insides.nearest(at) : widestGap
  return tenths(Math.min(nearest, widestGap) / 2)
}
