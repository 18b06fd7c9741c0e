import type { ReactNode } from 'react'
import { languageOfPage } from './translation/languageOfPage'
import { reachOf } from '../cartography/framing/reach'
import type { MapGeometry } from '../cartography/geometry'
import { type AddressRead, languageOf, readAddress } from '../domain/address/address'
import { readersLanguage } from '../domain/address/readersLanguage'
import type { Dossier } from '../domain/content/dossier'
import { startSelection } from '../domain/address/selection'
import { type Translate, translator } from '../i18n/translate'
import type { Words } from '../i18n/words'
import { type PageDetails, detailStore } from '../selection/details'
import { fetchFile } from '../loading/fetchFile'
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
  readonly details: PageDetails
  /** False on a page that was not built for its address (`404.html`), which is drawn anew. */
  readonly isBuilt: boolean
}

/** The map's own file: forms, placements of names, and where finer outlines are. */
type MapFile = Omit<MapGeometry, 'base' | 'backdrop'>

/** The coarsest outlines and what lies under them. */
type BaseFile = Pick<MapGeometry, 'base' | 'backdrop'>

/**
 * Loads what the page at this address needs: the words and the core of its language, the map's file, its own details, the coarsest outlines, and what
 * its reader is written by.
 * @throws where any of it cannot be had: a page of which a part is missing must not take the place of a built one that is whole
 */
export async function loadPage(): Promise<ReadyPage> {
  const { dataset } = document.documentElement
  const lang = languageOfPage()
  // What the page knows of itself; while developing one page is served at every address.
  const base = dataset.root ?? '/'
  const path = dataset.address ?? window.location.pathname.slice(base.length)
  const data = new URL(base + (dataset.data ?? ''), window.location.origin)
  const isBuilt = dataset.notFound === undefined
  // A built page is in its own language; one that is served at any address lists all there are.
  const languages = dataset.languages?.split(' ') ?? [lang]
  const language = languageOf(path, languages) ?? readersLanguage(navigator.languages, languages) ?? lang
  const [words, dossier, map, outlines] = await Promise.all([
    file<Words>(data, `messages.${language}.json`),
    file<Dossier>(data, `core.${language}.json`),
    file<MapFile>(data, 'map.json'),
    file<BaseFile>(data, 'base.json'),
  ])
  const t = translator(words)
  const geometry = geometryOf(map, outlines, data)
  const built: AddressRead = isBuilt ? readAddress(path, dossier) : { selection: startSelection(language), troubles: [] }
  const [own] = await Promise.all([ownDetails(built, dossier, data), preloadReader(built.selection)])
  const details = detailStore((key) => new URL(`${isInEveryLanguage(key) ? key : `${language}/${key}`}.json`, data).href, own)
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
  return { app, base, dossier, t, store, surfaces, details, isBuilt }
}

async function ownDetails({ selection }: AddressRead, dossier: Dossier, data: URL): Promise<Record<string, unknown>> {
  const files = neededDetails(selection, dossier).map(async (key) => [key, await file(data, `${dossier.language}/${key}.json`)] as const)
  return Object.fromEntries(await Promise.all(files))
}

/** A file that bears the mark of the build, which wrote it with this type. */
async function file<T>(data: URL, name: string): Promise<T> {
  const loaded = await fetchFile(new URL(name, data).href)
  if (loaded.state !== 'ready') throw new Error(`${name} could not be had`)
  return loaded.value as T
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

/** Geometry has no words, and one searches in all languages at once. */
function isInEveryLanguage(key: string): boolean {
  return key.startsWith('geometry/') || key === 'findable'
}

function dayFrom(text: string | undefined): Day | null {
  return readDate(text ?? '')?.day ?? null
}
