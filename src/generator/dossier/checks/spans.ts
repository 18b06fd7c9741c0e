import { isoDay } from '../../../domain/time/day'
import { distantFuture, distantPast } from '../../../domain/time/edtf'
import { compileEnd, dateTrouble } from '../compile/date'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

interface Span {
  readonly file: string
  readonly at: string
  readonly from: string
  readonly to: string
}

/** What lasts ends after it begins. Rows of control have a rule of their own. */
export function checkSpans(content: Content): readonly Complaint[] {
  return [...spansOf(content)]
    .filter((span) => isReadable(span) && compileEnd(span.to, 'future').last < compileEnd(span.from, 'past').first)
    .map(({ file, at }) => ({ file, at, what: 'It ends before it begins.', mend: 'Correct "from" or "to".' }))
}

/** The names of a state follow each other without a hole from the beginning to the end of time: some page asks for the name on any day. */
export function checkStates({ dispute, states }: Content): readonly Complaint[] {
  const file = 'states.json'
  return dispute.parties
    .filter(({ state }) => state !== false)
    .flatMap(({ id }): readonly Complaint[] => {
      const named = states
        .filter(({ party, from, to }) => party === id && isReadable({ from, to }))
        .map((state) => ({ id: state.id, first: compileEnd(state.from, 'past').first, end: compileEnd(state.to, 'future').first }))
        .toSorted((one, other) => one.first - other.first)
      const [first] = named
      const last = named.at(-1)
      if (!first || !last) {
        return [
          {
            file,
            at: 'the file',
            what: `No entry names the state of the party "${id}".`,
            mend: `Add one from ".." to "..", or set "state": false for "${id}" in dispute.json if it is no state.`,
          },
        ]
      }
      const gaps = named.flatMap(({ id: at, end }, index): readonly Complaint[] => {
        const next = named[index + 1]
        if (!next || next.first === end) return []
        const what = next.first > end ? `The party has no name from ${isoDay(end)} to ${isoDay(next.first)}.` : `It overlaps "${next.id}".`
        return [{ file, at, what, mend: `Let it end on ${isoDay(next.first)}, when "${next.id}" begins.` }]
      })
      return [
        ...(first.first === distantPast
          ? []
          : [{ file, at: first.id, what: 'The party has no name before it.', mend: 'Set "from" to "..".' }]),
        ...gaps,
        ...(last.end === distantFuture ? [] : [{ file, at: last.id, what: 'The party has no name after it.', mend: 'Set "to" to "..".' }]),
      ]
    })
}

const isReadable = ({ from, to }: Pick<Span, 'from' | 'to'>) => dateTrouble(from) === null && dateTrouble(to) === null

function* spansOf({ positions, boundaries, states, instruments }: Content): Generator<Span> {
  for (const position of positions) {
    for (const claim of position.claims)
      yield { file: 'positions.json', at: `${position.id} › claims › ${claim.place} from ${claim.from}`, ...ends(claim) }
    if (position.proposed) yield { file: 'positions.json', at: `${position.id} › proposed`, ...ends(position.proposed) }
  }
  for (const boundary of boundaries) yield { file: 'boundaries.json', at: boundary.id, ...ends(boundary) }
  for (const state of states) yield { file: 'states.json', at: state.id, ...ends(state) }
  for (const { id, inForce } of instruments) if (inForce) yield { file: 'instruments.json', at: `${id} › inForce`, ...ends(inForce) }
}

const ends = ({ from, to }: Pick<Span, 'from' | 'to'>) => ({ from, to })
