import type { AboutDossier, Composed, InLanguage, SideAccount, UnsureControl, UnsureDate } from '../../domain/content/about'
import type { SourceEntry } from '../../domain/content/report'
import { grouped } from '../../domain/grouped'
import { unitOf } from '../../domain/textLength'
import type { EdtfDate } from '../../domain/time/edtf'
import { answersBalanceOf, balanceOf } from '../dossier/balance'
import type { CompiledDossier } from '../dossier/compile'
import { placeId } from '../dossier/compile/ids'
import type { Content } from '../dossier/schema/content'
import { keptBackOf } from './keptBack'

/**
 * What a dossier tells of itself in one language.
 * @param content all of the dossier, what is not published too
 */
export function aboutDossier(content: Content, compiled: CompiledDossier): AboutDossier {
  const { core, lists } = compiled
  return {
    unit: unitOf(core.positions.map(({ id }) => compiled.details.position[id]?.summary ?? '').join('')),
    sources: mostFirst(lists.sources.shelves.flatMap(({ languages }) => languages)),
    sides: sidesOf(compiled),
    told: toldOf(compiled),
    control: unsureControl(compiled),
    dates: datesOf(compiled).filter(({ date }) => isUnsure(date)),
    partial: datesOf(compiled).filter(({ of, date }) => of.kind === 'event' && !isUnsure(date) && isPartial(date)),
    composed: composedIn(compiled),
    places: content.places.filter(({ verified }) => verified === false).map(({ id }) => placeId(id)),
    keptBack: keptBackOf(content, core),
  }
}

/** Counts by language put together, most first. */
function mostFirst(counts: readonly InLanguage[]): readonly InLanguage[] {
  return grouped(counts, ({ lang }) => lang)
    .map(([lang, all]) => ({ lang, count: all.reduce((sum, { count }) => sum + count, 0) }))
    .sort((one, other) => other.count - one.count)
}

function sidesOf(compiled: CompiledDossier): readonly SideAccount[] {
  const { core, details } = compiled
  const said = balanceOf(compiled)
  return core.positions.flatMap(({ id, party }): readonly SideAccount[] => {
    const length = said.find(({ position }) => position === id)
    if (!party || !length) return []
    const entries = details.position[id]?.arguments ?? []
    const sources = new Map<string, SourceEntry>(entries.flatMap((entry) => entry.sources.map((source) => [source.id, source])))
    const languages = mostFirst([...sources.values()].map(({ lang }) => ({ lang, count: 1 })))
    return [{ position: id, arguments: entries.length, own: length.own, answers: length.answers, sources: languages }]
  })
}

function toldOf(compiled: CompiledDossier): AboutDossier['told'] {
  const { core } = compiled
  if (!core.questions.length) return []
  const told = answersBalanceOf(compiled)
  return core.parties.map((party, i) => ({ party, length: told.reduce((sum, { of }) => sum + (of[i] ?? 0), 0) }))
}

/** The changes of control whose day is not certain, put together by their day, in the order of time. */
function unsureControl({ core }: CompiledDossier): readonly UnsureControl[] {
  const unsure = core.places.flatMap(({ id }) =>
    (core.control[id] ?? []).flatMap(({ from, unverified }) => (unverified || isUnsure(from) ? [{ place: id, from }] : [])),
  )
  return grouped(unsure, ({ from }) => from.edtf)
    .map(([, all]) => ({ from: all[0].from, places: all.map(({ place }) => place) }))
    .sort((one, other) => one.from.first - other.from.first)
}

/** Every other date of the dossier, with what it is of. */
function datesOf({ core }: CompiledDossier): readonly UnsureDate[] {
  const placeNamed = new Map(core.places.map(({ id, name }) => [id, name]))
  return [
    ...core.events.map(({ id, title, date }): UnsureDate => ({ of: { kind: 'event', id }, name: title, date })),
    ...core.instruments.map(({ id, title, date }): UnsureDate => ({ of: { kind: 'instrument', id }, name: title, date })),
    ...core.boundaries.flatMap(({ id, name, from, to }) =>
      [from, to].map((date): UnsureDate => ({ of: { kind: 'line', id }, name, date })),
    ),
    ...core.positions.flatMap(({ id, name, claims }) =>
      claims.flatMap(({ place, from, to, stated }) =>
        [from, to, ...(stated ? [stated] : [])].map(
          (date): UnsureDate => ({ of: { kind: 'position', id }, name: `${name} · ${placeNamed.get(place) ?? place}`, date }),
        ),
      ),
    ),
  ]
}

function isUnsure({ uncertain, ends }: EdtfDate): boolean {
  return uncertain === true || (ends?.some((end) => end?.uncertain) ?? false)
}

/** Known to the month or the year, and no more: a span between days is as exact as they are. */
function isPartial({ precision, ends, words }: EdtfDate): boolean {
  return words === undefined && (ends ? ends.some((end) => end !== null && end.precision !== 'day') : precision !== 'day')
}

function composedIn({ core, details }: CompiledDossier): readonly Composed[] {
  return core.positions.flatMap(({ id }) =>
    (details.position[id]?.arguments ?? []).flatMap(({ id: argument, label, answer, claimIsTheirs, answerIsTheirs }) => {
      const what = [...(claimIsTheirs ? [] : (['claim'] as const)), ...(answer && !answerIsTheirs ? (['answer'] as const) : [])]
      return what.length ? [{ position: id, argument, label, what }] : []
    }),
  )
}
