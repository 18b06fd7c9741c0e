import type { Boundary } from '../domain/content/boundary'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { LineId } from '../domain/content/ids'
import type { View } from '../domain/content/ids'

/** How a line is drawn: a treaty's boundary, the line of control, a border as someone states it, a proposal. */
export type LineRole = 'treaty' | 'control' | 'control-thin' | 'claimed' | 'hypothetical' | 'limit'

export interface LineShape {
  readonly id: LineId
  readonly role: LineRole
  readonly boundary: Boundary
}

/**
 * The lines of a day in a view. Who administers: treaty lines in force, else the line of control, and the border one party states
 * where it is another than the line of control. A position: its own line, and the line of control thin.
 */
export function linesOf(dossier: Dossier, view: View, day: Day): readonly LineShape[] {
  const inForce = dossier.boundaries.filter((line) => line.course.length > 0 && line.from.first <= day && day < line.to.first)
  const shape =
    (role: LineRole) =>
    (boundary: Boundary): LineShape => ({ id: boundary.id, role, boundary })
  const treaties = inForce.filter(({ kind }) => kind === 'treaty').map(shape('treaty'))
  const control = inForce.filter(({ kind }) => kind === 'line-of-control')
  const stated = inForce.filter((line) => line.views?.includes(view))
  if (view === 'control') return [...treaties, ...control.map(shape('control')), ...stated.map(shape('claimed'))]
  const position = dossier.positions.find(({ id }) => id === view)
  const own = stated.map(shape(position?.kind === 'state' || position?.party ? 'claimed' : 'hypothetical'))
  return [...treaties, ...control.map(shape(own.length ? 'control-thin' : 'control')), ...own]
}
