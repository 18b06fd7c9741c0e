import type { ReactNode } from 'react'
import { useOverlay } from '../selection/useOverlay'
import { TextPlaceholder } from '../ui/TextPlaceholder'

/** Stands where a panel will, until its script has come. */
export function PanelComing() {
  return (
    <PanelFrame>
      <TextPlaceholder />
    </PanelFrame>
  )
}

/** A panel without a subject in it. */
export function PanelFrame({ children }: { children: ReactNode }) {
  const overlay = useOverlay()
  return (
    <aside ref={overlay} className="panel">
      {children}
    </aside>
  )
}
