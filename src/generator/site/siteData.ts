import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { MapGeometry } from '../../cartography/geometry'
import type { Placement } from '../../cartography/placement'
import { hasFile, type KindWithFile, pageOfKind, subjectKinds } from '../../domain/address/subjects'
import { listedPages } from '../../domain/content/detail'
import type { Edition as Release } from '../../domain/content/edition'
import type { Language } from '../../domain/content/ids'
import { aboutDossier } from '../about/aboutDossier'
import { classMap } from '../class/classMap'
import { chosenArguments, classTexts } from '../class/classTexts'
import { chosenForPaper, paperCases } from '../class/paperCases'
import { checkDossier, formatComplaint } from '../dossier/check'
import { compileDossier, type CompiledDossier } from '../dossier/compile'
import { languagesOf } from '../dossier/raw'
import { readDossier } from '../dossier/read'
import { compileChanges, type EditionHistory } from '../editions/compileChanges'
import { currentEdition, lastState, readEditions } from '../editions/readEditions'
import { stateOf } from '../editions/state'
import { allTold } from '../exports/allTold'
import { soundLanguages } from '../languages/checkLanguages'
import { partedWords } from '../languages/partedWords'
import { type SiteLanguage, siteLanguages } from '../languages/siteLanguages'
import { compileGeometry } from '../geometry/compileGeometry'
import { seaFile } from '../geometry/sea'
import { heldLands, readRecipe } from '../derive/recipe'
import { contentSchema } from '../dossier/schema/content'
import { optionalJson } from '../optionalJson'
import { markedFile } from '../../loading/markedFile'
import type { AllTold } from '../../exports/exported'
import type { AboutFile } from '../../reader/about/aboutFile'
import type { ClassFile } from '../../reader/class/classFile'
import type { ChangesFile } from '../../reader/editions/changesFile'
import type { SourcesFile } from '../../reader/source/sourcesFile'
import type { PaperFile } from '../../share/paper/paperFile'
import type { ShareFile } from '../../share/shareFile'
import { translator } from '../../i18n/translate'
import { dividedIndexes, letterFiles, lettersOfDivided } from '../search/dividedIndexes'
import { nameIndex } from '../search/nameIndex'
import { searchFile } from '../search/searchFile'
import { comparePage } from './comparisons'
import { outcomesFile } from './outcomes'

/** The site in one language. Data alone: the threads that write pages are sent it, and a function would not go along. */
export interface Edition extends Pick<SiteLanguage, 'words' | 'fonts'> {
  readonly compiled: CompiledDossier
}

/** All that the build makes of the dossier: the files readers' browsers fetch, and the same values for the prerenderer. */
export interface SiteData {
  /** Folder of the files, below the site's root: `data/1f3a…/`. Its name changes with any of its contents. */
  readonly folder: string
  /** Contents by path below `folder`. */
  readonly files: ReadonlyMap<string, string>
  /** In the order of the dossier's languages, the first being the one that others fall back to. */
  readonly editions: readonly [Edition, ...Edition[]]
  readonly geometry: MapGeometry
  /** The edition of the dossier that pages name; `null` before the first. */
  readonly edition: Release | null
}

/**
 * Reads, checks and compiles the dossier in a folder.
 * @throws with every complaint, its file, place and mend, where the dossier does not pass
 */
export function siteData(folder: string, builtYear: number): SiteData {
  const raw = readDossier(folder)
  const complaints = checkDossier(raw)
  if (complaints.length) throw new Error(`The dossier has ${complaints.length} faults:\n\n${complaints.map(formatComplaint).join('\n\n')}`)
  const history: EditionHistory = { editions: readEditions(folder), last: lastState(folder), now: stateOf(raw) }
  const edition = currentEdition(history.editions)
  const [first, ...others] = siteLanguages(languagesOf(raw).all, soundLanguages(raw.languages)).map((language) =>
    withIndex(language, compileDossier(raw, language.words.language, builtYear, edition)),
  )
  if (!first) throw new Error('a dossier without languages passed the check')
  const editions = [first, ...others] as const
  const content = contentSchema(languagesOf(raw)).parse(raw.files)
  const { places, dispute } = content
  const { settings, levels, full, footprints, backdrop, fineBackdrop, locator, summits } = compileGeometry(resolve(folder, 'geometry'), {
    places,
    firstExtent: dispute.firstExtent,
    map: dispute.map,
  })
  const [base, ...finer] = levels
  if (!base) throw new Error('the geometry has no base level')
  const geometryFile = (name: string) => resolve(folder, 'geometry', name)
  const placements: readonly Placement[] = optionalJson(geometryFile('placements.json')) ?? []
  const hasSea = existsSync(geometryFile('sea.geojson'))
  const files = new Map<string, string>()
  const put = (path: string, content: unknown) => files.set(path, JSON.stringify(content))
  for (const level of finer) put(`geometry/${level.gridZoom}.json`, level)
  for (const outline of full.outlines) put(`geometry/full/${outline.id}.json`, { ...full, outlines: [outline] })
  put('geometry/ground.json', fineBackdrop)
  const map: Omit<MapGeometry, 'base' | 'backdrop'> = {
    ...settings,
    footprints,
    placements,
    summits,
    locator,
    levels: finer.map(({ fromZoom, gridZoom }) => ({ fromZoom, gridZoom, url: `geometry/${gridZoom}.json` })),
    full: { fromZoom: full.fromZoom, gridZoom: full.gridZoom, url: 'geometry/full/{id}.json', places: full.outlines.map(({ id }) => id) },
    fineBackdropUrl: 'geometry/ground.json',
    hasSea,
  }
  put('map.json', map)
  put('base.json', { base, backdrop })
  if (hasSea) put('geometry/sea.json', seaFile(geometryFile('sea.geojson'), base.gridZoom, settings.origin, heldLands(readRecipe(folder))))
  put('geometry/distances.json', optionalJson(geometryFile('distances.json')) ?? [])
  const pairs = comparePage(first.compiled.lists.comparisons, base, settings.origin)
  put(
    'findable.json',
    searchFile(
      editions.map(({ words, compiled, otherDate }) => ({ compiled, t: translator(words), ...(otherDate && { otherDate }) })),
      editions.flatMap(({ keyboard }) => keyboard ?? []),
    ),
  )
  const all = editions.map(({ compiled }) => compiled)
  const cards = chosenArguments(all)
  const onPaper = chosenForPaper(all)
  for (const { words, compiled, index, divided } of editions) {
    const { language } = words
    const { first: firstWords, late } = partedWords(words)
    put(`messages.${language}.json`, firstWords)
    put(`${language}/share.json`, { edition, words: late.share } satisfies ShareFile)
    put(`${language}/told.json`, allTold(compiled.details) satisfies AllTold)
    const changes = compileChanges(history, translator(words), first.words.language)
    put(`${language}/changes.json`, { editions: changes, words: late.editions } satisfies ChangesFile)
    putDossier(put, language, compiled)
    put(`${language}/sources.json`, { ...compiled.lists.sources, words: late.files } satisfies SourcesFile)
    put(`${language}/about.json`, { ...aboutDossier(content, compiled), words: late.about } satisfies AboutFile)
    const kit = { ...classTexts(compiled, cards), map: classMap(compiled.core, { ...map, base, backdrop }), words: late.classKit }
    put(`${language}/paper.json`, { cases: paperCases(compiled, onPaper), edition, words: late.share } satisfies PaperFile)
    put(`${language}/class.json`, kit satisfies ClassFile)
    put(`${language}/search.json`, index)
    for (const [key, file] of letterFiles(divided)) put(`${language}/${key}.json`, file)
    put(`${language}/compare.json`, pairs)
    put(`${language}/outcomes.json`, outcomesFile(geometryFile('outcomes.json'), compiled, base, map))
  }
  const hash = createHash('sha256').update(markedFile('', '', ''))
  for (const [path, content] of files) hash.update(path).update(content)
  return {
    folder: `data/${hash.digest('hex').slice(0, 10)}/`,
    files,
    editions: [editionOf(first), ...others.map(editionOf)],
    geometry: { ...map, base, backdrop },
    edition,
  }
}

/** A language with the index of its names; of one that is divided every page knows the letters. */
function withIndex(language: SiteLanguage, compiled: CompiledDossier) {
  const index = nameIndex(compiled, language.indexed, language.words.locale)
  const divided = dividedIndexes(index)
  return { ...language, index, divided, compiled: { ...compiled, core: { ...compiled.core, letters: lettersOfDivided(divided) } } }
}

function editionOf({ words, fonts, compiled }: Edition): Edition {
  return { words, fonts, compiled }
}

/** The core, one file a subject, and one a list page with what it says of its entries. */
function putDossier(put: (path: string, content: unknown) => void, language: Language, { core, details, lists }: CompiledDossier): void {
  put(`core.${language}.json`, core)
  const files: Readonly<Record<KindWithFile, Readonly<Record<string, unknown>>>> = { ...details, shelf: lists.shelves }
  for (const kind of subjectKinds) {
    if (hasFile(kind)) for (const [id, file] of Object.entries(files[kind])) put(`${language}/${pageOfKind(kind)}/${id}.json`, file)
  }
  for (const page of listedPages) put(`${language}/${page}.json`, lists.texts[page])
  put(`${language}/names.json`, lists.conventions)
}
