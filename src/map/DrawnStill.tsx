import { type Ref, useMemo } from 'react'
import type { Frame } from '../cartography/camera'
import { croppedTo } from '../cartography/crop'
import { pinOf } from '../cartography/framing/pin'
import type { MapGeometry } from '../cartography/geometry'
import { placesToLink } from '../cartography/hitTargets'
import { coastsOf } from '../cartography/naming/coast'
import { phoneView, type stillView } from '../cartography/naming/stillView'
import { boxesOfNames, yearsInView } from '../cartography/naming/yearsInView'
import { namesInView } from '../cartography/naming/namesInView'
import type { NamesInView, ViewToName } from '../cartography/naming/site'
import { namesBeforeLines } from '../cartography/naming/yielding'
import { strokeYears } from '../cartography/tideLines'
import { stateAt } from '../domain/control'
import { leadOn } from '../domain/content/names'
import { islandLabel, mapSentence } from '../i18n/sentences'

import { shownDateInText, shownDateText } from '../i18n/shownDate'
import { useTranslate } from '../i18n/useMessages'
import { useChosen, useDossier, useHref, useShown } from '../selection/site'
import { nameAlong, namedLines } from '../svg/lines/LineName'
import { StillMap, type StillMapProps } from '../svg/StillMap'
import { emphasisOf, mainlandsOf, placesToName } from './emphasis'

interface DrawnStillProps extends Pick<StillMapProps, 'scene' | 'prefix' | 'shrinks' | 'isSmall' | 'sheet'> {
  readonly ref?: Ref<SVGSVGElement>
  readonly geometry: MapGeometry
  readonly frame: Frame
  /** What of the frame is free for names. */
  readonly view: typeof stillView
  readonly nameOrder: Parameters<typeof leadOn>[2]
  /** Whether phones show the drawing too: they have names of their own on it. */
  readonly isOnPhones?: boolean
}

/** A scene in a frame as a still drawing: its part of the ground, its names in their places, what is chosen marked. */
export function DrawnStill({ ref, geometry, scene, frame, view, nameOrder, isOnPhones = false, ...drawing }: DrawnStillProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  const shown = useShown()
  const { subject } = useChosen()
  const { footprints, placements, origin } = geometry
  const { base, backdrop } = useMemo(() => croppedTo(frame, geometry.base, geometry.backdrop, origin), [frame, geometry, origin])
  const { selected, lit } = useMemo(() => emphasisOf(dossier, footprints, subject, null), [dossier, footprints, subject])
  const named = useMemo(() => {
    const charted = { origin, frame: geometry.frame, firstExtent: dossier.firstExtent }
    const seen = view(frame, charted, { lines: scene.lines, nameOf: (line) => nameAlong(t, dossier, line) })
    const coasts = coastsOf(geometry.base.outlines, geometry.base.gridZoom, {
      d: geometry.backdrop.land,
      gridZoom: geometry.backdrop.gridZoom,
    })
    const required = placesToName(dossier, footprints, subject)
    const lead = leadOn(dossier, scene.view, nameOrder)
    const world = { dossier, origin, footprints, placements, coasts }
    const names = namesBeforeLines(seen, world, { lead, required })
    const lines = scene.lines.filter(({ id }) => !names.yielding.has(id))
    const yearsBeside = (names: NamesInView, { zoom, lineRoom, view, covers }: ViewToName) => {
      const full = [...boxesOfNames(names), ...covers]
      return yearsInView(strokeYears(dossier, scene.day), zoom, origin, { view: lineRoom ?? view, full, coasts })
    }
    const onPhones = () => {
      const title = {
        date: shownDateText(t, dossier, shown),
        sentence: mapSentence(t, dossier, scene.view, scene.day, subject),
        isStated: scene.view !== 'control',
      }
      const { seen, scale } = phoneView(frame, charted, { lines }, title)
      const names = namesInView(seen, world, { lead, required })
      return { ...names, years: yearsBeside(names, seen), scale }
    }
    return { ...names, years: yearsBeside(names, seen), scene: { ...scene, lines }, onPhones: isOnPhones ? onPhones() : undefined }
  }, [t, dossier, origin, footprints, placements, frame, view, scene, geometry, subject, shown, nameOrder, isOnPhones])
  const chosen = subject?.kind === 'place' ? [subject.id] : []
  const links = placesToLink(geometry, frame, [...chosen, ...dossier.disputed]).map(({ place }) => ({
    place,
    label: islandLabel(t, dossier, stateAt(dossier, place, shown.day)),
    href: href({ kind: 'place', id: place }),
  }))
  return (
    <StillMap
      ref={ref}
      {...drawing}
      scene={named.scene}
      frame={frame}
      settings={geometry}
      base={base}
      backdrop={backdrop}
      footprints={footprints}
      labels={named.names}
      edge={named.edge}
      language={dossier.language}
      mainlands={mainlandsOf(dossier)}
      selected={selected}
      lit={lit}
      pin={pinOf(dossier, geometry, subject)}
      title={t('mapStill', { date: shownDateInText(t, dossier, shown) })}
      links={links}
      lineNames={namedLines(t, dossier, scene.lines, named.lines)}
      years={named.years}
      onPhones={named.onPhones}
      t={t}
    />
  )
}
