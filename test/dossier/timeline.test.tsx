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

test('the built chart stays under 36 kB of characters', () => {
  for (const language of languages) for (const page of pages) expect(builtTimeline(realDossier(language), page).length).toBeLessThan(36_000)
})
