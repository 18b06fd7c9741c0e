import { isoDay } from '../../../domain/time/day'
import { distantFuture } from '../../../domain/time/edtf'
import { compileEnd, dateTrouble } from '../compile/date'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** The rows of a place follow each other without a hole and without an overlap, and the last one lasts. */
export function checkControlSpans({ control }: Content): readonly Complaint[] {
  const readable = control.filter(({ from, to }) => dateTrouble(from) === null && (to === null || dateTrouble(to) === null))
  return [...new Set(readable.map(({ place }) => place))].flatMap((place) => {
    const rows = readable
      .filter((row) => row.place === place)
      .map((row) => ({
        at: `${place} from ${row.from}`,
        first: compileEnd(row.from, 'past').first,
        end: row.to === null ? distantFuture : compileEnd(row.to, 'future').first,
      }))
      .toSorted((one, other) => one.first - other.first)
    return rows.flatMap(({ at, first, end }, index): readonly Complaint[] => {
      const file = 'control.json'
      const next = rows[index + 1]
      if (end <= first) return [{ file, at, what: 'It ends before it begins.', mend: 'Correct "from" or "to".' }]
      if (!next) {
        if (end === distantFuture) return []
        return [{ file, at, what: 'No row says who administers the place after it.', mend: 'Add the next row, or set "to" to null.' }]
      }
      if (end > next.first) {
        return [
          { file, at, what: `It overlaps the row ${next.at}.`, mend: `Let it end on ${isoDay(next.first)}, the first day of that row.` },
        ]
      }
      if (end < next.first) {
        const hole = `${isoDay(end)} to ${isoDay(next.first)}`
        return [
          { file, at, what: `No row covers ${hole}.`, mend: `Let it end on ${isoDay(next.first)}, or add a row for the days between.` },
        ]
      }
      return []
    })
  })
}
