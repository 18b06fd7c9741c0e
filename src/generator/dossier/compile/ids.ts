import type { EventId, InstrumentId, LineId, PartyId, PlaceId, PositionId, QuestionId, ShelfId, TermId } from '../../../domain/content/ids'
import type { Reference } from '../../../domain/content/report'
import type { View } from '../../../domain/content/ids'

// The dossier's JSON has plain strings; here, after the checks have found each of them known, they get their kinds.
export const placeId = (id: string) => id as PlaceId
export const eventId = (id: string) => id as EventId
export const positionId = (id: string) => id as PositionId
export const termId = (id: string) => id as TermId
export const questionId = (id: string) => id as QuestionId
export const lineId = (id: string) => id as LineId
export const instrumentId = (id: string) => id as InstrumentId
export const shelfId = (id: string) => id as ShelfId
export const partyId = (id: string) => id as PartyId

export const viewId = (id: string): View => (id === 'control' ? id : positionId(id))

/** `place:north-island` as a reference. @throws where the kind is unknown. */
export function toReference(text: string): Reference {
  const [kind, id = ''] = text.split(':')
  switch (kind) {
    case 'place':
      return { kind, id: placeId(id) }
    case 'event':
      return { kind, id: eventId(id) }
    case 'position':
      return { kind, id: positionId(id) }
    case 'term':
      return { kind, id: termId(id) }
    default:
      throw new Error(`${text} is no reference`)
  }
}
