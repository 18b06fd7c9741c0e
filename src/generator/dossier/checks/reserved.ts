import { partFolder } from '../../../domain/address/parts'
import { unheldFills } from '../../../cartography/look'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** No id is a word that an address or the map needs for itself. */
export function checkReserved(content: Content): readonly Complaint[] {
  const { dispute } = content
  const paged: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    'places.json': content.places,
    'events.json': content.events,
    'positions.json': content.positions,
    'boundaries.json': content.boundaries,
    'instruments.json': content.instruments,
    'glossary.json': content.glossary,
    'sequences.json': [...content.sequences, ...content.sequences.flatMap(({ steps }) => steps)],
    'questions.json': content.questions,
    'dispute.json': dispute.shelves,
  }
  const reserved = (file: string, id: string, why: string): Complaint => ({
    file,
    at: id,
    what: `The id "${id}" is taken: ${why}.`,
    mend: 'Choose another, and change what refers to it.',
  })
  return [
    ...Object.entries(paged).flatMap(([file, entries]) =>
      entries.flatMap(({ id }) => {
        if (id === 'index') return reserved(file, id, 'it is the file of the list itself')
        return id === partFolder ? reserved(file, id, 'the parts of a long list stand there') : []
      }),
    ),
    ...content.positions
      .filter(({ id }) => id === 'control')
      .map(({ id }) => reserved('positions.json', id, 'it is the view of who administers')),
    ...dispute.parties
      .filter(({ id }) => fills.includes(id))
      .map(({ id }) => reserved('dispute.json', id, 'it says how land is filled that no single party holds')),
  ]
}

const fills: readonly string[] = ['shared', 'undetermined', 'unrecorded', 'transfer', ...unheldFills]
