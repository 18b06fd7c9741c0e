import type { AllTold, Told } from '../../exports/exported'
import type { Details } from '../dossier/compile/details'

/** What files for other programs say of each place and event, as a browser reads it that writes those of a view. */
export function allTold({ place, event }: Details): AllTold {
  return { place: toldOf(place), event: toldOf(event) }
}

function toldOf(entries: Readonly<Record<string, Told>>): AllTold['place'] {
  const told = ({ summary, sources }: Told): Told => ({ summary, sources: sources.map(({ title, url }) => ({ title, url })) })
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, told(entry)]))
}
