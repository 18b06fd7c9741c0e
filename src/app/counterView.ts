import type { PositionId } from '../domain/content/ids'
import type { View } from '../domain/content/ids'

/** The view that stands against another: the other side's where one side is shown, else the first side's. */
export function counterView(view: View): View {
  return (view === 'japan' ? 'russia' : 'japan') as PositionId
}
