import { keyOf } from '../../../src/svg/Legend'
import { linesKeyed } from '../../../src/svg/lines/LineLegend'
import { sceneOf } from '../../../src/cartography/scene'
import { entriesOf } from '../../../src/domain/address/subjects'
import { changesOf, stateAt } from '../../../src/domain/control'
import type { Dossier } from '../../../src/domain/content/dossier'
import type { PlaceId, View } from '../../../src/domain/content/ids'
import type { SubjectKind } from '../../../src/domain/content/subject'
import { addDays, type Day, isoDay } from '../../../src/domain/time/day'
import { distantFuture, distantPast } from '../../../src/domain/time/edtf'
import { formatDate, formatDay, formatSpan, shortDate, shortDateOfYear } from '../../../src/i18n/dates'
import { announcePlace, bandText, islandLabel, mapSentence, tip } from '../../../src/i18n/sentences'
import { subjectAnnouncement, subjectDescription, subjectTip } from '../../../src/i18n/subjectWords'
import type { Translate } from '../../../src/i18n/translate'
import { labelDate } from '../../../src/timeline/events/layoutEvents'

/** A text of the interface, and the names and titles in it that are of the dossier, not of the interface. */
interface Composed {
  readonly text: string
  readonly given?: readonly string[]
}

/** Every message that code puts together, in one language, by where it stands; each kind of sentence once, with how often it is said. */
export function composedWords(t: Translate, dossier: Dossier): string {
  const round = rounding(t, dossier)
  const section = (head: string, all: readonly Composed[]) => `## ${head}\n${round(all).join('\n')}\n`
  const views: readonly View[] = ['control', ...dossier.positions.map(({ id }) => id)]
  const days = daysOf(dossier)
  const states = dossier.places.flatMap(({ id }) => {
    const changes = changesOf(dossier, id)
    const [first] = changes
    return first === undefined ? [] : [addDays(first, -1), ...changes].map((day) => stateAt(dossier, id, day))
  })
  const drawn = Object.keys(dossier.control) as PlaceId[]
  const scenes = views.flatMap((view) => days.map((day) => sceneOf(dossier, drawn, view, day)))
  const bars = dossier.places.flatMap(({ id }) => {
    const changes = changesOf(dossier, id)
    return changes.map((day, i) => bandText(t, dossier, stateAt(dossier, id, day), day, changes[i + 1] ?? null))
  })
  return [
    section(
      'The title of the map, by view and day',
      views.flatMap((view) => days.map((day) => ({ text: `${view}: ${mapSentence(t, dossier, view, day)}` }))),
    ),
    section(
      'The title of the map, a place chosen',
      states.map(({ place, day }) => ({ text: mapSentence(t, dossier, 'control', day, { kind: 'place', id: place }) })),
    ),
    section(
      'A control on the map',
      states.map((state) => ({ text: islandLabel(t, dossier, state) })),
    ),
    section(
      'The tip of a place',
      states.map((state) => ({ text: tip(t, dossier, state) })),
    ),
    section(
      'A place announced',
      states.map((state) => ({
        text: announcePlace(t, dossier, state, {
          by: 'asked',
          day: state.day,
          date: { day: state.day, precision: 'day', text: isoDay(state.day) },
        }),
      })),
    ),
    section(
      'A bar of the chart',
      bars.map((text) => ({ text })),
    ),
    section(
      'The key: fills',
      scenes.flatMap((scene) => keyOf(t, dossier, [scene]).map(({ words }) => ({ text: words }))),
    ),
    section(
      'The key: lines',
      scenes.flatMap((scene) => linesKeyed(t, dossier, [scene]).map(({ words }) => ({ text: words }))),
    ),
    section(
      'Dates of events: in full, short, under the year, on the axis',
      dossier.events.map((event) => ({
        text: [
          formatDate(t, event.date),
          shortDate(t, event.date),
          shortDateOfYear(t, event.date),
          labelDate(t, event, { from: event.date.last, to: addDays(event.date.last, 30) }),
        ].join(' | '),
      })),
    ),
    section(
      'Spans',
      [...dossier.boundaries, ...dossier.positions.flatMap(({ claims }) => claims)].map(({ from, to }) => ({
        text: formatSpan(t, from, to),
      })),
    ),
    ...(['place', 'event', 'position', 'term', 'line', 'instrument', 'paragraph'] as const).map((kind) =>
      section(`A ${kind}: announced, described, its tip`, ofSubjects(t, dossier, kind)),
    ),
  ].join('\n')
}

function ofSubjects(t: Translate, dossier: Dossier, kind: SubjectKind): readonly Composed[] {
  const situation = t('announceDate', { date: formatDay(t, addDays(distantFuture, -1)), sentence: '…' })
  return entriesOf(dossier, kind).map(({ subject, title }) => ({
    text: [
      subjectAnnouncement(t, dossier, subject, situation),
      subjectDescription(t, dossier, subject) ?? '–',
      subjectTip(t, dossier, subject) ?? '–',
    ].join(' | '),
    given: title === null ? [] : [title],
  }))
}

/** The days on which what is shown of any place changes, and the day before the first. */
function daysOf(dossier: Dossier): readonly Day[] {
  const days = [...new Set(dossier.places.flatMap(({ id }) => changesOf(dossier, id)))]
  const spans = [...dossier.states, ...dossier.positions.flatMap(({ claims }) => claims)]
  for (const { from, to } of spans) days.push(...[from.first, to.first].filter((day) => day > distantPast && day < distantFuture))
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const [first] = sorted
  return first === undefined ? [] : [addDays(first, -1), ...sorted]
}

/** One text of each kind, as it is first said: texts are of a kind that differ only in numbers, months, and names and titles of the dossier. */
function rounding(t: Translate, dossier: Dossier): (all: readonly Composed[]) => readonly string[] {
  const formsOf = (noun: { text: string; cases?: object }) => [noun.text, ...Object.values(noun.cases ?? {}).map(String)]
  const places = dossier.places.flatMap(({ name, otherName, originals, cases }) => [
    ...formsOf({ text: name, ...(cases && { cases }) }),
    ...(otherName ? [otherName] : []),
    ...Object.values(originals),
  ])
  const months = Array.from({ length: 12 }, (_, i) => [`month.${i + 1}`, `monthShort.${i + 1}`]).flatMap((keys) =>
    keys.flatMap((key) => (t.has(key) ? formsOf(t.noun(key)) : [])),
  )
  const longestFirst = (words: readonly string[]) =>
    [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length)
  const [names, monthNames] = [longestFirst(places), longestFirst(months.filter((one) => !/^\d+$/.test(one)))]
  const replaced = (text: string, words: readonly string[], by: string) =>
    words.reduce((before, word) => before.replaceAll(word, by).replaceAll(word.charAt(0).toUpperCase() + word.slice(1), by), text)
  return (all) => {
    const kinds = new Map<string, { readonly text: string; n: number }>()
    for (const { text, given = [] } of all) {
      const kind = replaced(replaced(replaced(text, given, '◇'), names, '○'), monthNames, 'M').replace(/\d+/g, '0')
      const known = kinds.get(kind)
      if (known) known.n++
      else kinds.set(kind, { text, n: 1 })
    }
    return [...kinds.values()].map(({ text, n }) => (n > 1 ? `${text} (×${n})` : text))
  }
}
