import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { smallView, stillView } from '../cartography/naming/stillView'
import { useAddress, useChosen, useDossier, useSite } from '../selection/site'
import { useScene } from '../selection/useScene'
import { AsBuilt, useTakesOverBuilt } from './AsBuilt'
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
  const { built } = useSite()
  const { selection } = useAddress()
  const [isAsBuilt, setAsBuilt] = useState(useTakesOverBuilt())
  if (isAsBuilt && selection !== built.selection) setAsBuilt(false)
  return isAsBuilt ? <BuiltStill svg={svg} /> : <StillNow geometry={geometry} svg={svg} />
}

function BuiltStill({ svg }: Pick<StillProps, 'svg'>) {
  const find = useCallback(
    (still: HTMLElement | null) => {
      svg.current = still?.querySelector<SVGSVGElement>('svg[data-zoom]') ?? null
    },
    [svg],
  )
  return <AsBuilt ref={find} className="still" />
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
      isOnPhones
      prefix="still"
    />
  )
}
