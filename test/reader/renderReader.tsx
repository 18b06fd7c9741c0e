import { prerender } from 'react-dom/static'
import { builtSelections } from '../../src/generator/site/routes'
import { type AddressRead, formatAddress, readAddress } from '../../src/domain/address/address'
import { addDays, type Day } from '../../src/domain/time/day'
import type { Detail } from '../../src/domain/content/detail'
import { distantFuture } from '../../src/domain/time/edtf'
import { relativeAddress } from '../../src/domain/address/relativeAddress'
import type { Language } from '../../src/domain/content/ids'
import type { Page } from '../../src/domain/address/pages'
import type { CompiledDossier } from '../../src/generator/dossier/compile'
import type { Translate } from '../../src/i18n/translate'
import { MessagesContext } from '../../src/i18n/useMessages'
import { ReaderRegion } from '../../src/reader/ReaderRegion'
import { DetailContext, type DetailStore, detailStore } from '../../src/selection/details'
import { type Site, SiteContext } from '../../src/selection/site'
import { compiledDossier } from '../fixtures/dossiers'
import { surfacesOfPage } from '../../src/selection/surfaces'
import { translatorOf } from '../i18n/translators'

export interface Rendered {
  readonly address: string
  readonly live?: boolean
  readonly today?: Day
  /** In place of the files a page needs: what is on its way or could not be had. */
  readonly details?: DetailStore
  /** Whose pages, and in what words: those of our dossier where none are named. */
  readonly of?: { readonly compiled: CompiledDossier; readonly t: Translate }
}

/** The reader of an address as markup, as the build writes it, or as the first paint of the live page. */
export async function renderReader({ address, live = false, today = addDays(distantFuture, -1), details, of }: Rendered): Promise<string> {
  const language: Language = address.slice(0, 2)
  const { compiled, t } = of ?? { compiled: compiledDossier(language), t: translatorOf(language) }
  const { core } = compiled
  const built: AddressRead = readAddress(address, core)
  const site: Site = {
    dossier: core,
    built,
    store: null,
    surfaces: surfacesOfPage(),
    live,
    today,
    hrefTo: (to) => (live ? `/${to}` : relativeAddress(address, to)),
  }
  let failure: unknown
  const page = (
    <MessagesContext value={t}>
      <DetailContext value={details ?? detailStore((key) => key, filesOf(compiled))}>
        <SiteContext value={site}>
          <ReaderRegion />
        </SiteContext>
      </DetailContext>
    </MessagesContext>
  )
  const { prelude } = await prerender(page, {
    onError(error) {
      failure ??= error
    },
  })
  const html = await new Response(prelude).text()
  if (failure) throw failure
  return html
}

/** Every file of the dossier beyond the core, by key. */
function filesOf({ details, lists }: CompiledDossier): Record<string, unknown> {
  const files: Record<string, unknown> = {
    ...lists.texts,
    // The translator of these tests has the words that come late.
    sources: { ...lists.sources, words: { messages: {}, borrowed: {} } },
    ...Object.fromEntries(Object.entries(lists.shelves).map(([id, shelf]) => [`sources/${id}`, shelf])),
    names: lists.conventions,
    compare: { pairs: [], drawing: { gridZoom: 8, outlines: [] } },
    outcomes: { outcomes: [], residents: [], drawing: { viewBox: '0 0 1 1', islands: [] } },
  }
  for (const [kind, entries] of Object.entries(details) as [Detail['kind'], Record<string, Detail>][]) {
    const page: Page = `${kind}s`
    for (const [id, detail] of Object.entries(entries)) files[`${page}/${id}`] = detail
  }
  return files
}

/** Addresses of everything that has a page, in one language. */
export function addressesIn({ core }: CompiledDossier): readonly string[] {
  return builtSelections(core).map(formatAddress)
}
