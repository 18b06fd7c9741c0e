import { eastArrow, edgeArrow, edgeSize } from '../cartography/naming/edgeArrow'
import type { Label } from '../cartography/naming/label'
import { underSize } from '../cartography/naming/measure'
import type { EdgeName, PlacedName } from '../cartography/naming/site'
import { type PlacedYears, yearSize } from '../cartography/naming/yearsInView'
import { tenths } from '../cartography/tenths'
import type { NamedLine } from '../svg/lines/LineName'
import { inks, strokeOf } from './inks'
import type { MapDrawn } from './inFrame'
import { type Attributes, element, layer, words } from './markup'
import { sans, serif } from './type'

/** What is written on a map. */
export interface Written {
  readonly names: readonly PlacedName[]
  readonly edge: readonly EdgeName[]
  readonly lines: readonly NamedLine[]
  readonly years: readonly PlacedYears[]
}

/**
 * The names as text, each in a group under its place. A halo is the same text once more, by reference and in a layer of its own below, so that moving or
 * editing a name moves its halo, and where halos are not wanted the layer is taken away.
 */
export function namesLayers({ prefix, dossier, way, isPlain }: MapDrawn, { names, edge, lines, years }: Written): string {
  const at = { transform: `translate(${tenths(way.dx)} ${tenths(way.dy)})` }
  const haloed: string[] = []
  const group = (id: string, attributes: Attributes, text: string) => {
    haloed.push(id)
    return element('g', { id, ...attributes }, text)
  }
  const placed = names.map((name) => {
    const { place, x, y, turn, anchor } = name
    const transform = `translate(${tenths(x)} ${tenths(y)})${turn ? ` rotate(${turn})` : ''}`
    const look = { 'inkscape:label': place, transform, 'text-anchor': anchor === 'start' ? undefined : anchor }
    return group(`${prefix}name-${place}`, look, nameText(name, dossier.language))
  })
  const atEdge = edge.map(({ place, first, towards, at: [x, y] }) => {
    const { nameAt, transform } = edgeArrow({ first, towards })
    return group(
      `${prefix}name-${place}`,
      { 'inkscape:label': place, transform: `translate(${tenths(x)} ${tenths(y)})`, 'text-anchor': 'middle' },
      element('text', { x: nameAt, 'font-size': edgeSize, 'font-weight': 600, fill: inks.ink }, words(first)) +
        element('path', { d: eastArrow.d, transform, fill: 'none', stroke: inks.ink, 'stroke-width': eastArrow.width }),
    )
  })
  const alongLines = lines.map(({ line, words: said, placed: { curve, size, drop } }) => {
    const [from, bow, to] = curve.map((point) => point.map(tenths).join(' '))
    const course = `${prefix}course-${line.id}`
    const text = element(
      'text',
      {
        'font-size': size,
        'font-family': sans,
        dy: tenths(drop),
        fill: line.role === 'claimed' ? strokeOf(dossier, line).stroke : inks.ink,
      },
      element('textPath', { 'xlink:href': `#${course}` }, words(said)),
    )
    return element('path', { id: course, d: `M${from}Q${bow} ${to}`, fill: 'none' }) + group(`${prefix}name-${line.id}`, {}, text)
  })
  const atEnds = years.map(({ at: [x, y], years: several }, i) =>
    group(
      `${prefix}years-${i + 1}`,
      {},
      element(
        'text',
        {
          x: tenths(x),
          y: tenths(y + yearSize * 0.36),
          'font-size': yearSize,
          'text-anchor': 'middle',
          'font-style': 'italic',
          fill: inks.mute,
        },
        ...several.map(({ year, inForce }, n) => {
          const between = n > 0 ? ' · ' : ''
          return between + element('tspan', inForce ? { fill: inks.ink, 'font-weight': 600 } : {}, String(year))
        }),
      ),
    ),
  )
  const halo = { stroke: inks.halo, 'stroke-opacity': 0.9, 'stroke-width': 3.2, 'stroke-linejoin': 'round' }
  const text = [...alongLines, ...atEnds, ...placed, ...atEdge]
  return [
    isPlain
      ? ''
      : layer(`${prefix}halos`, 'Halos of names', { ...at, ...halo }, ...haloed.map((id) => element('use', { 'xlink:href': `#${id}` }))),
    layer(`${prefix}dots`, 'Dots and leaders', at, ...names.map(markOf)),
    layer(`${prefix}names`, 'Names', { ...at, 'font-family': serif }, ...text),
  ].join('')
}

function markOf({ leader, mark, role }: PlacedName): string {
  const line = leader
    ? element('path', {
        d: `M${leader.map((point) => point.map(tenths).join(' ')).join('L')}`,
        fill: 'none',
        stroke: inks.ink,
        'stroke-width': 0.9,
      })
    : ''
  if (!mark) return line
  const [x, y] = mark.map(tenths) as [number, number]
  const dot =
    role === 'peak'
      ? element('path', { d: `M${x - 4} ${y + 3}h8l-4 -7z`, fill: inks.peak })
      : element('circle', { cx: x, cy: y, r: 3, fill: inks.unheld, stroke: inks.ink, 'stroke-width': 1.6 })
  return line + dot
}

/** The first name with the others under it, as the map of the page writes them. */
function nameText({ names, role, size }: Label, language: string): string {
  const isWater = role === 'water'
  const isSmall = role === 'town' || role === 'peak'
  const spaced = role === 'land' ? 0.14 : isWater ? 0.16 : 0
  const first = element(
    'text',
    {
      'font-size': size,
      'font-weight': isWater || isSmall || role === 'land' ? undefined : 600,
      'font-style': isWater ? slantOf(names.first) : undefined,
      'font-family': isSmall ? sans : undefined,
      'letter-spacing': spaced ? spaced * size : undefined,
      fill: isWater ? inks.water : inks.ink,
    },
    words(role === 'land' ? names.first.toLocaleUpperCase(language) : names.first),
  )
  const others = [
    ...(names.second ? [{ name: names.second, lang: undefined }] : []),
    ...names.originals.map(({ language: lang, name }) => ({ name, lang: lang === language ? undefined : lang })),
  ]
  if (isSmall || !others.length) return first
  const under = underSize(size, role)
  const parts = others.map(({ name, lang }, i) => {
    const text = words(i > 0 ? ` · ${name}` : name)
    return lang === undefined ? text : element('tspan', { 'xml:lang': lang }, text)
  })
  return (
    first +
    element(
      'text',
      {
        y: tenths(under * 1.45),
        'font-size': under,
        'font-family': isWater ? undefined : sans,
        'font-style': isWater ? slantOf(others[0]?.name ?? '') : undefined,
        'letter-spacing': isWater || role === 'land' ? under * 0.06 : undefined,
        fill: isWater ? inks.water : inks.mute,
        'xml:space': 'preserve',
      },
      ...parts,
    )
  )
}

/** Letters as wide as they are high have no slanted form. */
function slantOf(name: string): 'italic' | undefined {
  return /[\u2e80-\uffef]/.test(name) ? undefined : 'italic'
}
