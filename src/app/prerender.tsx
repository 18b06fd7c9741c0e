import { prerender } from 'react-dom/static'
import type { MapGeometry } from '../cartography/geometry'
import { readAddress } from '../domain/address/address'
import type { Dossier } from '../domain/content/dossier'
import { shownDate } from '../domain/address/shown'
import { distantFuture } from '../domain/time/edtf'
import { shownDateInText } from '../i18n/shownDate'
import { translator } from '../i18n/translate'
import type { Words } from '../i18n/words'
import { detailStore } from '../selection/details'
import { surfacesOfPage } from '../selection/surfaces'
import { App } from './App'
import { Providers } from './Providers'
import { pageDescription, pageTitle } from '../i18n/pageTitle'

export interface RenderedPage {
  readonly title: string
  readonly description: string
  /** The date it shows, inside a sentence. */
  readonly shown: string
  /** Content of `#app`. */
  readonly html: string
}

export interface PageInput {
  /** Address below the site's root, `en/places/north-island/`. */
  readonly address: string
  /** Absolute path of the site's root, for a page that is served at any depth. */
  readonly root?: string | null
  readonly dossier: Dossier
  readonly words: Words
  readonly geometry: MapGeometry
  /** The detail files the page needs, by key. */
  readonly details: Readonly<Record<string, unknown>>
}

/** One address as a page, without script. Rejects where any part of it throws. */
export async function renderPage({ address, root = null, dossier, words, geometry, details }: PageInput): Promise<RenderedPage> {
  const t = translator(words)
  const built = readAddress(address, dossier)
  if (built.troubles.length) throw new Error(`the address ${address} is built, but not understood: ${JSON.stringify(built.troubles)}`)
  let failure: unknown
  const { prelude } = await prerender(
    <Providers
      dossier={dossier}
      t={t}
      details={detailStore((key) => key, details)}
      built={built}
      store={null}
      surfaces={surfacesOfPage()}
      root={root}
      isAnywhere={root !== null}
    >
      <App geometry={geometry} />
    </Providers>,
    {
      // A part that waited is written where it stands, not sent after with an inline script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError(error) {
        failure ??= error
      },
    },
  )
  const html = await new Response(prelude).text()
  if (failure) throw failure
  const { selection } = built
  return {
    title: pageTitle(selection, dossier, t),
    description: pageDescription(selection, dossier, t),
    shown: shownDateInText(t, dossier, shownDate(selection, dossier, distantFuture)),
    html,
  }
}
