import type { Complaint, RawDossier } from '../../raw'
import type { Content } from '../../schema/content'
import { lines } from '../../schema/lines'

/** Every drawn course is that of a boundary. A boundary without a course is not drawn, which is no fault. */
export function checkLines(raw: RawDossier, { boundaries }: Content): readonly Complaint[] {
  const drawn = raw.geometry['lines.geojson']
  if (drawn === undefined) return []
  const known = new Set(boundaries.map(({ id }) => id))
  return (lines.safeParse(drawn).data?.features ?? [])
    .filter(({ properties }) => !known.has(properties.id))
    .map(({ properties }) => ({
      file: 'geometry/lines.geojson',
      at: properties.id,
      what: `There is no boundary "${properties.id}".`,
      mend: 'Give the feature the id of an entry of boundaries.json, or delete it.',
    }))
}
