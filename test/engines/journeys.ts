import { expect } from 'vitest'
import { gazetteer } from '../../src/domain/content/gazetteer'
import type { PlaceId } from '../../src/domain/content/ids'
import { rowName } from '../../src/timeline/chart/BandRow'
import { counterOf, disputedEvent, firstSite, partyView, placeOf, viewNamed } from '../browser/site'
import type { Point } from './driven'
import type { Person } from './person'
import { printedOf } from './printed'
import type { Sought } from './seek'

const site = firstSite
const { language, dossier, t } = site
const start = `/${language}/`
const desk: Point = [1440, 900]
const phone: Point = [390, 844]

const region = (name: 'regionMap' | 'regionTimeline' | 'regionReader'): Sought => ({ role: 'region', name: t(name) })
const [map, timeline, reader] = [region('regionMap'), region('regionTimeline'), region('regionReader')]
const link = (name: string, within: Sought): Sought => ({ role: 'link', name, within })
const button = (name: string, within?: Sought): Sought => ({ role: 'button', name, ...(within && { within }) })
const playhead: Sought = { role: 'slider', name: t('date'), within: timeline }
const divider: Sought = { role: 'slider', name: t('compareDivider') }
const heading = (name: string): Sought => ({ role: 'heading', name, within: reader })

/** A place in the map, whose name goes on with who administers and who claims it. */
const onMap = (place: string): Sought => ({ role: 'button', name: placeOf(site, place).name, more: true, within: map })

/** The words by which the report first speaks of a place, and the paragraph in which it does. */
function mentionOf(place: string): { readonly words: string; readonly n: number } | null {
  for (const { n, sentences } of dossier.report.paragraphs)
    for (const { text, to } of sentences.flatMap(({ runs }) => runs)) if (to?.kind === 'place' && to.id === place) return { words: text, n }
  return null
}

/** The words that lead from the report to a place: its mention, else that of a group, whose panel names it. */
function wordsTo(place: PlaceId): readonly string[] {
  const own = mentionOf(place)
  if (own) return [own.words]
  const group = gazetteer(dossier)
    .ancestors(place)
    .flatMap((one) => mentionOf(one) ?? [])[0]
  if (!group) throw new Error(`the report does not lead to ${place}`)
  return [group.words, placeOf(site, place).name]
}

/** All surfaces tell of a chosen place: address, map and reader. */
async function isChosen(person: Person, place: string): Promise<void> {
  await person.sees('data-subject').toBe(`place:${place}`)
  await person.asks(() => location.pathname).toBe(`${start}places/${place}/`)
  await person.finds(heading(placeOf(site, place).name))
  await person.finds(onMap(place), ({ attributes }) => attributes['aria-pressed'] === 'true')
}

/** Every disputed place, each chosen from the same page, which has that heading, by things that are pressed one after the other, and let go by Back. */
function eachPlace(path: string, home: string, things: (place: PlaceId) => readonly Sought[]) {
  return async (person: Person) => {
    await person.opens(path, desk)
    for (const place of dossier.disputed) {
      const pressed = things(place)
      for (const thing of pressed) await person.presses(thing)
      await isChosen(person, place)
      for (const _ of pressed) await person.goesBack()
      await person.sees('data-subject').toBe(null)
      await person.finds(heading(home))
    }
  }
}

export interface Journey {
  readonly title: string
  readonly walk: (person: Person) => Promise<void>
}

/** What a reader does most, each from a page opened for it. */
export const journeys: readonly Journey[] = [
  {
    title: 'each disputed place is chosen in the map, and Back lets go of it',
    walk: eachPlace(start, dossier.report.headline, (place) => [onMap(place)]),
  },
  {
    title: 'each is chosen by its mention in the report',
    walk: eachPlace(start, dossier.report.headline, (place) => wordsTo(place).map((words) => link(words, reader))),
  },
  {
    title: 'each is chosen in the list of places',
    walk: eachPlace(`${start}places/`, t('navPlaces'), (place) => [link(placeOf(site, place).name, reader)]),
  },
  {
    title: 'each is chosen by its row of the chart',
    walk: eachPlace(start, dossier.report.headline, (place) => [link(rowName(dossier, { place }), timeline)]),
  },
  {
    title: 'an event is opened by its mark on the axis',
    async walk(person) {
      const event = disputedEvent(site)
      await person.opens(start, desk)
      await person.presses({ ...link(event.short, timeline), more: true })
      await person.sees('data-subject').toBe(`event:${event.id}`)
      await person.finds(heading(event.title))
    },
  },
  {
    title: 'the playhead is dragged to another date, which is one step for Back',
    async walk(person) {
      await person.opens(start, desk)
      await person.drags(playhead, [-50, -150, -250, -400])
      await person.sees('data-at').toMatch(/^\d{4}/)
      await person.asks(() => location.search).toMatch(/^\?at=\d{4}/)
      await person.goesBack()
      await person.sees('data-at').toBe('today')
    },
  },
  {
    title: 'another view is chosen, and the sides are swapped',
    async walk(person) {
      const [one, other] = [partyView(site), counterOf(site, partyView(site))]
      await person.opens(start, desk)
      await person.presses({ role: 'radio', name: viewNamed(site, one) })
      await person.sees('data-view').toBe(one)
      await person.presses(button(t('swapSides')))
      await person.sees('data-view').toBe(other)
      await person.goesBack()
      await person.sees('data-view').toBe(one)
    },
  },
  {
    title: 'two views are compared, the divider is dragged, and Back closes the comparison',
    async walk(person) {
      await person.opens(start, desk)
      await person.presses(button(t('compare')))
      const { value } = await person.finds(divider)
      await person.drags(divider, [-60, -120, -200])
      await person.finds(divider, (now) => Number(now.value) < Number(value) - 5)
      await person.goesBack()
      await person.finds(button(t('compare')))
    },
  },
  {
    title: 'Back and Forward find one choice after the other',
    async walk(person) {
      const [one = '', other = ''] = dossier.disputed
      await person.opens(start, desk)
      await person.presses(onMap(one))
      await isChosen(person, one)
      await person.presses(onMap(other))
      await isChosen(person, other)
      await person.goesBack()
      await isChosen(person, one)
      await person.goesBack()
      await person.sees('data-subject').toBe(null)
    },
  },
  {
    title: 'on a phone a mention brings a card and leaves the text, its rest opens, and Back leads to the sentence',
    async walk(person) {
      const [place] = dossier.disputed.filter((one) => mentionOf(one))
      const { words, n } = (place && mentionOf(place)) ?? { words: '', n: 0 }
      const { name } = placeOf(site, place ?? '')
      const card: Sought = { role: 'complementary', name }
      await person.opens(start, phone)
      await person
        .asks((id) => document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' }) === undefined, `p${n}`)
        .toBe(true)
      await person.finds(link(words, reader))
      const top = await person.scrolled()
      await person.presses(link(words, reader))
      await person.finds(card)
      expect(Math.abs((await person.scrolled()) - top)).toBeLessThanOrEqual(8)
      await person.presses(button(`${t('cardMore')}${t('colon')}${name}`, card))
      await person.finds(heading(name))
      await person.goesBack()
      await person.asks((before) => Math.abs(scrollY - before) <= 8, top).toBe(true)
      await person.finds(link(words, reader))
    },
  },
  {
    title: 'on paper the map and the chart keep their hatches, and each kind of line its dashes',
    async walk(person) {
      await person.opens(start, desk)
      await person.finds(onMap(dossier.disputed[0] ?? ''))
      const pdf = await person.prints()
      if (!pdf) return
      const { patterns, rhythms, largestPicture } = printedOf(pdf)
      expect(patterns).toBeGreaterThanOrEqual(dossier.disputed.length)
      expect(rhythms.size).toBeGreaterThanOrEqual(3)
      // A map that became a picture would be as large as the sheet at the resolution of a printer.
      expect(largestPicture).toBeLessThan(1_000_000)
    },
  },
]
