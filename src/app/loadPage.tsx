import type { ReactNode } from 'react'
import { reachOf } from '../cartography/framing/reach'
import type { MapGeometry } from '../cartography/geometry'
import { type AddressRead, languageOf, readAddress } from '../domain/address/address'
import type { Dossier } from '../domain/content/dossier'
import type { Language } from '../domain/content/ids'
import { startSelection } from '../domain/address/selection'
import { type Translate, translator } from '../i18n/translate'
import type { Words } from '../i18n/words'
import { detailStore, fetchJson, type Loaded } from '../selection/details'
import { neededDetails } from '../selection/needs'
import { selectionStore, type SelectionStore } from '../selection/store'
import { type Surfaces, surfacesOfPage } from '../selection/surfaces'
import { preloadReader } from '../reader/lazyParts'
import { readDate } from '../domain/time/askedDate'
import type { Day } from '../domain/time/day'
import { sharesScreen } from '../ui/breakpoints'
import { App } from './App'
import { Providers } from './Providers'

/** A page ready to come alive. */
interface ReadyPage {
  readonly app: ReactNode
  readonly base: string
  readonly dossier: Dossier
  readonly t: Translate
  readonly store: SelectionStore
  readonly surfaces: Surfaces
  /** False on a page that was not built for its address (`404.html`), which is drawn anew. */
  readonly isBuilt: boolean
}

export interface FailedPage {
  readonly failed: {
    readonly what: string
    readonly reason: 'network' | 'damaged'
    readonly language: Language
    readonly t: Translate | null
  }
}

/** The map's own file: forms, placements of names, and where finer outlines are. */
type MapFile = Omit<MapGeometry, 'base' | 'backdrop'>

/** The coarsest outlines and what lies under them. */
type BaseFile = Pick<MapGeometry, 'base' | 'backdrop'>

/**
 * Loads what the page at this address needs: the words and the core of its language, the map's file, its own details and the coarsest outlines.
 */
export async function loadPage(): Promise<ReadyPage | FailedPage> {
  const { dataset, lang } = document.documentElement
  // What the page knows of itself; while developing one page is served at every address.
  const base = dataset.root ?? '/'
  const path = dataset.address ?? window.location.pathname.slice(base.length)
  const data = new URL(base + (dataset.data ?? 'data/dev/'), window.location.origin)
  const isBuilt = dataset.notFound === undefined
  // A built page is in its own language; one that is served at any address lists all there are.
  const languages = dataset.languages?.split(' ') ?? [lang]
  const language = languageOf(path, languages) ?? preferredLanguage(languages)
  const file = (name: string) => fetchJson(new URL(name, data).href)
  const [messages, core, map, outlines] = await Promise.all([
    file(`messages.${language}.json`),
    file(`core.${language}.json`),
    file('map.json'),
    file('base.json'),
  ])
  const t = messages.state === 'ready' ? translator(value<Words>(messages)) : null
  for (const [what, loaded] of Object.entries({ messages, core, map, outlines })) {
    if (loaded.state !== 'ready') return { failed: { what, reason: loaded.state === 'failed' ? loaded.reason : 'network', language, t } }
  }
  if (!t) return { failed: { what: 'messages', reason: 'damaged', language, t } }
  const dossier = value<Dossier>(core)
  const geometry = geometryOf(value<MapFile>(map), value<BaseFile>(outlines), data)
  const built: AddressRead = isBuilt ? readAddress(path, dossier) : { selection: startSelection(language), troubles: [] }
  await preloadReader(built.selection)
  const details = detailStore(
    (key) => new URL(`${isInEveryLanguage(key) ? key : `${language}/${key}`}.json`, data).href,
    await ownDetails(built, language, file),
  )
  const small = window.matchMedia(sharesScreen)
  const store = selectionStore(window, base, dossier, { isSmall: () => small.matches, reach: reachOf(geometry) })
  small.addEventListener('change', store.open)
  const surfaces = surfacesOfPage()
  const app = (
    <Providers
      dossier={dossier}
      t={t}
      details={details}
      built={built}
      store={store}
      surfaces={surfaces}
      root={base}
      isAnywhere={!isBuilt}
      builtOn={dayFrom(dataset.built)}
    >
      <App geometry={geometry} />
    </Providers>
  )
  return { app, base, dossier, t, store, surfaces, isBuilt }
}

async function ownDetails(
  { selection }: AddressRead,
  language: Language,
  file: (name: string) => Promise<Loaded<unknown>>,
): Promise<Record<string, unknown>> {
  const files = await Promise.all(neededDetails(selection).map(async (key) => [key, await file(`${language}/${key}.json`)] as const))
  return Object.fromEntries(files.flatMap(([key, loaded]) => (loaded.state === 'ready' ? [[key, loaded.value]] : [])))
}

function geometryOf(map: MapFile, drawn: BaseFile, data: URL): MapGeometry {
  const at = (url: string) => data.href + url
  return {
    ...map,
    ...drawn,
    levels: map.levels.map((level) => ({ ...level, url: at(level.url) })),
    full: { ...map.full, url: at(map.full.url) },
    fineBackdropUrl: at(map.fineBackdropUrl),
  }
}

/** Geometry has no words. */
function isInEveryLanguage(key: string): boolean {
  return key.startsWith('geometry/')
}

function dayFrom(text: string | undefined): Day | null {
  return readDate(text ?? '')?.day ?? null
}

/** The build wrote the file with this type. */
function value<T>(loaded: Loaded<unknown>): T {
  if (loaded.state !== 'ready') throw new Error('a file that has not arrived has no value')
  return loaded.value as T
}

/** The first of the reader's languages that there is; else the first there is. */
function preferredLanguage(languages: readonly Language[]): Language {
  for (const tag of navigator.languages) {
    const language = languages.find((known) => `${tag}-`.toLowerCase().startsWith(`${known}-`.toLowerCase()))
    if (language) return language
  }
  return languages[0] ?? document.documentElement.lang
}
