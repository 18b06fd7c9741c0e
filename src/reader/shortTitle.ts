import type { Dossier } from '../domain/content/dossier'
import type { Reference } from '../domain/content/report'

/** What a reference is called where there is little room. */
export function shortTitle({ places, events, positions, terms }: Dossier, to: Reference): string {
  switch (to.kind) {
    case 'place':
      return places.find(({ id }) => id === to.id)?.name ?? to.id
    case 'event':
      return events.find(({ id }) => id === to.id)?.short ?? to.id
    case 'position':
      return positions.find(({ id }) => id === to.id)?.name ?? to.id
    case 'term':
      return terms.find(({ id }) => id === to.id)?.term ?? to.id
  }
}
