import { entriesOf, subjectKinds } from '../../domain/address/subjects'
import { grouped } from '../../domain/grouped'
import type { NamedEntry, NameIndex } from '../../domain/search/searchFile'
import type { Indexed } from '../../i18n/words'
import type { CompiledDossier } from '../dossier/compile'
import { findable } from './findable'

/**
 * Everything that has a name in a language, by letter or by syllable: subjects by their short titles, the second names of places, parts of subjects. What bears a
 * name that a place has too is read as that place's.
 * @param indexed where the language puts a name
 * @param locale by whose order headings and names are sorted
 */
export function nameIndex(dossier: CompiledDossier, indexed: (name: string) => Indexed, locale: string): NameIndex {
  const readings = dossier.core.places
    .flatMap(({ name, kana }) => (kana === undefined ? [] : [{ name, kana }]))
    .toSorted((one, other) => other.name.length - one.name.length)
  const read = (name: string) => {
    const place = readings.find((one) => name.startsWith(one.name))
    return indexed(place ? place.kana + name.slice(place.name.length) : name)
  }
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const sorted = namedEntries(dossier)
    .map((entry) => ({ entry, ...read(entry.name) }))
    .toSorted((one, other) => compare(one.reading, other.reading))
  return {
    groups: grouped(sorted, ({ heading }) => heading).map(([heading, entries]) => ({
      heading,
      entries: entries.map(({ entry }) => entry),
    })),
  }
}

function namedEntries(dossier: CompiledDossier): readonly NamedEntry[] {
  return subjectKinds.flatMap((kind) =>
    entriesOf(dossier.core, kind).flatMap(({ subject, title, short = title, names }): readonly NamedEntry[] => {
      const parts = findable(dossier, subject.kind, subject.id).parts ?? []
      return [
        ...(short !== null && names.length > 0 ? [{ to: subject, name: short }] : []),
        ...secondNames(dossier, kind, subject.id).map((name) => ({ to: subject, name })),
        ...parts.flatMap(({ anchor, name }) => (name === undefined ? [] : [{ to: subject, anchor, name }])),
      ]
    }),
  )
}

/** The other party's name of a place, in the reader's script. */
function secondNames({ core }: CompiledDossier, kind: string, id: string): readonly string[] {
  return kind === 'place' ? core.places.flatMap((place) => (String(place.id) === id && place.otherName ? [place.otherName] : [])) : []
}
