import { csv } from '../../domain/csv'
import { onGlobe } from '../../domain/distance'
import { isoDay } from '../../domain/time/day'
import { distantFuture, distantPast, type EdtfDate } from '../../domain/time/edtf'
import { licence } from '../../domain/content/dataFiles'
import { attributionOf, readAt } from '../../exports/exported'
import type { ExportSource } from './source'

/** Several values in one cell. */
const several = (values: readonly string[]) => values.join('; ')

/** The first or last day a date leaves open; nothing where it is open on that side. */
const dayOf = (day: EdtfDate['first']) => (day <= distantPast || day >= distantFuture ? null : isoDay(day))

const ending = ['sources', 'licence', 'from'] as const

/** All events: dates as EDTF and as first and last day, places by their ids. */
export function eventsCsv(source: ExportSource): string {
  const { core, details } = source.compiled
  const rows = core.events.map(({ id, date, title, kind, significance, places }) => {
    const detail = details.event[id]
    const days = [date.edtf, dayOf(date.first), dayOf(date.last)]
    return [id, title, ...days, kind, significance, several(places), detail?.summary, ...endOf(source, detail?.sources ?? [])]
  })
  return csv(['id', 'title', 'date', 'first_day', 'last_day', 'kind', 'significance', 'places', 'summary', ...ending], rows)
}

/** All places: the name in the language of the file, and every other name with the language it is in. */
export function placesCsv(source: ExportSource): string {
  const { core, details } = source.compiled
  const rows = core.places.map(({ id, name, kind, parent, point, originals }) => {
    const [longitude, latitude] = onGlobe(point)
    const detail = details.place[id]
    const names = Object.entries(originals).map(([language, other]) => `${language}: ${other}`)
    return [id, name, several(names), kind, parent, longitude, latitude, detail?.summary, ...endOf(source, detail?.sources ?? [])]
  })
  return csv(['id', 'name', 'other_names', 'kind', 'parent', 'longitude', 'latitude', 'summary', ...ending], rows)
}

/** Who administered which place from when to when: days half open, the last not included; nobody while fighting went on. */
export function controlCsv(source: ExportSource): string {
  const { core, details } = source.compiled
  const rows = core.places.flatMap(({ id }) =>
    (core.control[id] ?? []).map(({ from, to, by, status, basis, unverified }, i) => {
      const tenure = details.place[id]?.tenures[i]
      const span = [from.edtf, dayOf(from.first), to?.edtf, to && dayOf(to.first)]
      return [id, ...span, several(by), status, basis, unverified ? 'yes' : 'no', tenure?.note, ...endOf(source, tenure?.sources ?? [])]
    }),
  )
  const heading = ['place', 'from', 'from_day', 'to', 'to_day', 'administered_by', 'status', 'event', 'uncertain', 'note', ...ending]
  return csv(heading, rows)
}

function endOf(source: ExportSource, sources: Parameters<typeof readAt>[0]): readonly string[] {
  return [several(readAt(sources)), licence.name, attributionOf(source.dossier)]
}
