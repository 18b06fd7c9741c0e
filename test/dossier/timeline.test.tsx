import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readAddress } from '../../src/domain/address/address'
import { addDays } from '../../src/domain/time/day'
import { distantFuture } from '../../src/domain/time/edtf'
import type { Language } from '../../src/domain/content/ids'
import { languages } from '../fixtures/languages'
import { relativeAddress } from '../../src/domain/address/relativeAddress'
import { MessagesContext } from '../../src/i18n/useMessages'
import { SiteContext } from '../../src/selection/site'
import { surfacesOfPage } from '../../src/selection/surfaces'
import { TimelineRegion } from '../../src/timeline/TimelineRegion'
import { realDossier } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'

async function built(language: Language, page: string) {
  const dossier = realDossier(language)
  const site = {
    dossier,
    built: readAddress(`${language}/${page}`, dossier),
    store: null,
    surfaces: surfacesOfPage(),
    live: false,
    today: addDays(distantFuture, -1),
    hrefTo: (to: string) => relativeAddress(`${language}/${page}`, to),
  }
  return renderToString(
    <MessagesContext value={translatorOf(language)}>
      <SiteContext value={site}>
        <TimelineRegion />
      </SiteContext>
    </MessagesContext>,
  )
}

const pages = ['', 'events/joint-declaration-1956/', 'events/shoho-map-1644/', 'places/shikotan/']

test('on every built page each event is a link of the timeline once, and no style is written into it', async () => {
  for (const language of languages)
    for (const page of pages) {
      const html = await built(language, page)
      const events = [...html.matchAll(/<a [^>]*data-event="([^"]+)"/g)].map(([, id]) => id)
      expect(events.toSorted()).toEqual(
        realDossier(language)
          .events.map(({ id }) => id)
          .toSorted(),
      )
      expect(html).not.toContain(' style=')
    }
})

test('the built chart stays under 36 kB of characters', async () => {
  for (const language of languages) for (const page of pages) expect((await built(language, page)).length).toBeLessThan(36_000)
})
