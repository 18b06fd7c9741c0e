import type { Dossier } from './content/dossier'
import type { EventId, PlaceId } from './content/ids'
import { gazetteer } from './content/gazetteer'
import type { Paragraph, Reference } from './content/report'
import type { Subject } from './address/selection'

/** The places a subject bears on, groups opened into their members: what it lights on the map and on the timeline. */
export function placesOf(dossier: Dossier, subject: Subject | Reference): readonly PlaceId[] {
  const { descendants } = gazetteer(dossier)
  return [...new Set(namedPlaces(dossier, subject).flatMap((place) => [place, ...descendants(place)]))]
}

function namedPlaces(dossier: Dossier, subject: Subject | Reference): readonly PlaceId[] {
  switch (subject.kind) {
    case 'place':
      return [subject.id]
    case 'event':
      return dossier.events.find(({ id }) => id === subject.id)?.places ?? []
    case 'position':
      return dossier.positions.find(({ id }) => id === subject.id)?.claims.map(({ place }) => place) ?? []
    case 'paragraph':
      return mentionsIn(dossier.report.paragraphs.find(({ n }) => n === subject.n)).flatMap((mention) =>
        mention.kind === 'place' ? [mention.id] : [],
      )
    case 'step': {
      const step = dossier.sequences.find(({ id }) => id === subject.sequence)?.steps.find(({ id }) => id === subject.step)
      return step?.subject ? namedPlaces(dossier, step.subject) : []
    }
    case 'term':
    case 'line':
    case 'instrument':
    case 'shelf':
      return []
  }
}

/** The events a subject bears on: the event itself, those at a place, those a paragraph mentions. */
export function eventsOf(dossier: Dossier, subject: Subject | Reference): readonly EventId[] {
  switch (subject.kind) {
    case 'event':
      return [subject.id]
    case 'place':
      return dossier.events.filter(({ places }) => places.includes(subject.id)).map(({ id }) => id)
    case 'paragraph':
      return mentionsIn(dossier.report.paragraphs.find(({ n }) => n === subject.n)).flatMap((mention) =>
        mention.kind === 'event' ? [mention.id] : [],
      )
    case 'step': {
      const step = dossier.sequences.find(({ id }) => id === subject.sequence)?.steps.find(({ id }) => id === subject.step)
      return step?.subject ? eventsOf(dossier, step.subject) : []
    }
    default:
      return []
  }
}

function mentionsIn(paragraph: Paragraph | undefined): readonly Reference[] {
  return (paragraph?.sentences ?? []).flatMap(({ runs }) => runs.flatMap(({ to }) => (to ? [to] : [])))
}
