import type { Day } from '../../../domain/time/day'
import { distantFuture } from '../../../domain/time/edtf'
import { compileDate, compileEnd, dateTrouble } from '../compile/date'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** What an event says changed hands is what the rows of control say of that day. Nothing is derived from it. */
export function checkEffects(content: Content): readonly Complaint[] {
  return content.events.flatMap((event) =>
    (event.effect ?? []).flatMap(({ place, by, from }): readonly Complaint[] => {
      const date = from ?? event.shown ?? event.date
      if (dateTrouble(date) !== null) return []
      const day = compileDate(date).first
      const astray = withRows(content, place).filter((member) => !sameNames(administratorsOn(content, member, day), by))
      return astray.length === 0
        ? []
        : [
            {
              file: 'events.json',
              at: `${event.id} › effect › ${place}`,
              what: `control.json does not give ${astray.join(', ')} to ${by.join(' and ') || 'nobody'} on ${date}.`,
              mend: 'Correct the one that is wrong.',
            },
          ]
    }),
  )
}

/** The place itself, or the members of a group at any depth, that have rows of control. */
function withRows(content: Content, place: string): readonly string[] {
  if (content.control.some((row) => row.place === place)) return [place]
  return content.places
    .filter((candidate) => candidate.id !== place && (candidate.parent === place || candidate.alsoIn.includes(place)))
    .flatMap((member) => withRows(content, member.id))
}

function administratorsOn({ control }: Content, place: string, day: Day): readonly string[] {
  const row = control.find(
    ({ place: of, from, to }) =>
      of === place && compileEnd(from, 'past').first <= day && day < (to === null ? distantFuture : compileEnd(to, 'future').first),
  )
  return row?.by ?? []
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name))
}
