import { type RefObject, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { smallView, stillView } from '../cartography/naming/stillView'
import { useAddress, useChosen, useDossier, useSite } from '../selection/site'
import { useScene } from '../selection/useScene'
import { hasSmallMap, openingFrame } from './camera/opening'
import { DrawnStill } from './DrawnStill'

interface StillProps {
  readonly geometry: MapGeometry
  readonly svg: RefObject<SVGSVGElement | null>
}

/**
 * The map of a built page: what the page is about, until the live map takes over. As long as the address is the one that was built it is left as it stands:
 * to hydrate it, all its names would be placed and its coasts cropped once more, for what is there already.
 */
export function Still({ geometry, svg }: StillProps) {
  const { built, store } = useSite()
  const { selection } = useAddress()
  const isHydrating = useIsHydrating()
  const [isAsBuilt, setAsBuilt] = useState(isHydrating && store !== null)
  if (isAsBuilt && selection !== built.selection) setAsBuilt(false)
  return isAsBuilt ? <BuiltStill svg={svg} /> : <StillNow geometry={geometry} svg={svg} />
}

const never = () => () => {}

/** Whether this render is one of a built page, in the browser or while it is built: false where there is nothing yet that it would take over. */
function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
}

/** Never written: React leaves the inside of an element that has it as it finds it. */
const asBuilt = { __html: '' }

function BuiltStill({ svg }: Pick<StillProps, 'svg'>) {
  const find = useCallback(
    (still: HTMLElement | null) => {
      svg.current = still?.querySelector<SVGSVGElement>('svg[data-zoom]') ?? null
    },
    [svg],
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what was built stays
  return <div ref={find} className="still" suppressHydrationWarning dangerouslySetInnerHTML={asBuilt} />
}

function StillNow({ geometry, svg }: StillProps) {
  const dossier = useDossier()
  const { page, subject } = useChosen()
  const isSmall = hasSmallMap({ page, subject })
  const scene = useScene(geometry.footprints)
  const frame = useMemo(() => openingFrame(dossier, geometry, subject, isSmall), [dossier, geometry, subject, isSmall])
  return (
    <DrawnStill
      ref={svg}
      geometry={geometry}
      scene={scene}
      frame={frame}
      view={isSmall ? smallView : stillView}
      isSmall={isSmall}
      shrinks={isSmall ? 0.1 : 0.5}
      nameOrder="own"
      prefix="still"
    />
  )
}
