import type { CSSProperties } from 'react'
import type { Scene } from '../cartography/scene'
import type { Subject } from '../domain/content/subject'
import { formatDay } from '../i18n/dates'
import { mapSentence } from '../i18n/sentences'
import { useTranslate } from '../i18n/useMessages'
import { viewName } from '../i18n/viewName'
import { useShared } from '../selection/shared'
import { useDossier, useSite } from '../selection/site'
import { useOverlay } from '../selection/useOverlay'
import { usePrinting } from '../selection/usePrinting'
import { PlateKey } from './PlateKey'
import { ViewWords } from './ViewWords'

interface PlateProps {
  readonly scene: Scene
  /** The date that the map shows, in words. */
  readonly date: string
  readonly subject: Subject | null
  /** Which of two maps that are compared; `null` where there is one. */
  readonly side: Side | null
}

export type Side = 'left' | 'right'

/** Where the divider stands at first, a share of the width. */
export const middle = 0.5

/** Of a side that takes less of the width the title does not fit beside the divider, and where it takes next to nothing it counts as hidden. */
const leastRoom = 0.25
const hiddenUpTo = 0.02

/** The title of a map: the date and what is the case then; of two that are compared, whose map it is too. It keeps to its own side of the divider. */
export function Plate({ scene, date, subject, side }: PlateProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const overlay = useOverlay()
  const { divider } = useSite().surfaces
  const share = useShared(divider) ?? middle
  const room = side === 'right' ? 1 - share : share
  const printing = usePrinting()
  if (side && room < leastRoom && !printing) return <FoldedPlate view={scene.view} side={side} isHidden={room <= hiddenUpTo} />
  const style: CSSProperties & Record<'--room', string> = { '--room': `${Math.round(room * 100)}%` }
  return (
    <div
      ref={overlay}
      className={side === 'right' ? 'cartouche cartouche-right' : 'cartouche'}
      data-side={side ?? undefined}
      style={side ? style : undefined}
    >
      <p className="cartouche-date">
        {date}
        {/* Paper is read on other days. */}
        {printing && date === t('today') && ` · ${formatDay(t, scene.day)}`}
      </p>
      {side && <p className="cartouche-view">{viewName(t, dossier, scene.view)}</p>}
      <p className="cartouche-sentence">{mapSentence(t, dossier, scene.view, scene.day, subject)}</p>
      <ViewWords view={scene.view} />
      <PlateKey scene={scene} prefix={side === 'right' ? 'key-right' : 'key'} />
    </div>
  )
}

/** What is left of a side's title where the side has no room: whose it is and that it is hidden. Pressed, it brings the divider back to the middle. */
function FoldedPlate({ view, side, isHidden }: { view: Scene['view']; side: Side; isHidden: boolean }) {
  const t = useTranslate()
  const dossier = useDossier()
  const overlay = useOverlay()
  const { divider } = useSite().surfaces
  const name = viewName(t, dossier, view)
  return (
    <button
      ref={overlay}
      type="button"
      className={side === 'right' ? 'plate-folded cartouche-right' : 'plate-folded'}
      onClick={({ currentTarget }) => {
        // The button goes: the focus stays with what it moved.
        currentTarget.parentElement?.querySelector<HTMLElement>('[type="range"]')?.focus()
        divider.set(middle)
      }}
    >
      {side === 'right' && <span aria-hidden="true">◂ </span>}
      {isHidden ? t('compareHidden', { view: name }) : name}
      {side === 'left' && <span aria-hidden="true"> ▸</span>}
    </button>
  )
}
