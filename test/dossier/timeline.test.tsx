import { expect, test } from 'vitest'
import { builtTimeline } from '../fixtures/builtTimeline'
import { languages } from '../fixtures/languages'
import { realDossier } from '../fixtures/dossiers'

const pages = ['', 'events/joint-declaration-1956/', 'events/shoho-map-1644/', 'places/shikotan/']

test('on every built page each event is a link of the timeline once, and no style is written into it', () => {
  for (const language of languages)
    for (const page of pages) {
      const html = builtTimeline(realDossier(language), page)
      const events = [...html.matchAll(/<a [^>]*data-event="([^"]+)"/g)].map(([, id]) => id)
      expect(events.toSorted()).toEqual(
        realDossier(language)
          .events.map(({ id }) => id)
          .toSorted(),
      )
      expect(html).not.toContain(' style=')
    }
})

test('the built chart stays under 310 characters an event, 41 kB in all', () => {
  for (const language of languages) {
    const dossier = realDossier(language)
    for (const page of pages) {
      const { length } = builtTimeline(dossier, page)
      expect(length).toBeLessThan(310 * dossier.events.length)
      expect(length).toBeLessThan(41_000)
    }
  }
})
