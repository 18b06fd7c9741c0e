import type { Scene } from '../cartography/scene'
import { useSettings } from '../selection/settings'
import { useChosen } from '../selection/site'
import { usePrinting } from '../selection/usePrinting'
import { latePart } from '../ui/latePart'

const SeaKey = latePart(() => import('./SeaKey').then((part) => part.SeaKey))

/** The part of a key that explains the limits at sea, while the map shows them: not where two are compared, nor on paper. */
export function SeaKeySoon(props: { scene: Scene; prefix: string }) {
  const { sea } = useSettings()
  const { compare } = useChosen()
  const printing = usePrinting()
  if (!sea || compare || printing) return null
  return <SeaKey {...props} />
}
