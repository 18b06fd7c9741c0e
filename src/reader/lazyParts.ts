import type { Reading } from '../domain/address/reading'
import type { Chosen } from '../domain/address/selection'
import { hasOwnPage, isBesideReport, type KindRead } from '../domain/address/subjects'
import type { SubjectIds } from '../domain/content/subject'
import { latePart, type LatePart } from '../ui/latePart'
import { TextPlaceholder } from '../ui/TextPlaceholder'
import { isLone, type LonePage } from './navigation'
import { PanelComing, PanelFrame } from './PanelComing'

/** A part of the reader in a chunk of its own, and the module the chunk is made from, below this folder: built pages name it, so that it comes early. */
interface ReaderPart<Props> {
  readonly source: string
  readonly Part: LatePart<Props>
}

type KindWithPanel = KindRead<'beside-report'>

/** Most readers open the report: the other pages come in chunks of their own. A built page shows them before they arrive. */
export const otherPage: ReaderPart<{ selection: Chosen }> = {
  source: 'OtherPage.tsx',
  Part: latePart(() => import('./OtherPage').then((module) => module.OtherPage), {
    Waiting: TextPlaceholder,
    of: ({ selection }) => selection,
  }),
}

/** The pages that few readers open. */
export const loneParts: { readonly [Lone in LonePage]: ReaderPart<object> } = {
  about: {
    source: 'about/AboutPage.tsx',
    Part: latePart(() => import('./about/AboutPage').then((module) => module.AboutPage), { Waiting: TextPlaceholder }),
  },
  class: {
    source: 'class/ClassPage.tsx',
    Part: latePart(() => import('./class/ClassPage').then((module) => module.ClassPage), { Waiting: TextPlaceholder }),
  },
}

/** What was chosen on a small screen, while one goes on reading. */
export const chosenCard: ReaderPart<{ reading: Reading }> = {
  source: 'ChosenCard.tsx',
  Part: latePart(() => import('./ChosenCard').then((module) => module.ChosenCard)),
}

const besideReport = { Waiting: PanelComing, Frame: PanelFrame }

/** The panel of each kind of subject that stands beside the report. */
export const panels: { readonly [Kind in KindWithPanel]: ReaderPart<{ id: SubjectIds[Kind] }> } = {
  place: {
    source: 'place/PlacePanel.tsx',
    Part: latePart(() => import('./place/PlacePanel').then((module) => module.PlacePanel), besideReport),
  },
  term: {
    source: 'term/TermPanel.tsx',
    Part: latePart(() => import('./term/TermPanel').then((module) => module.TermPanel), besideReport),
  },
}

/** Whether the page reads the report, with or without something beside it. */
export function readsReport({ page, subject }: Chosen): boolean {
  return subject ? !hasOwnPage(subject) : page === 'report'
}

/** The part that a selection is read in, beside the report or in its place; `null` where it is the report alone. */
function partOf(selection: Chosen): (Pick<ReaderPart<never>, 'source'> & { readonly Part: Pick<LatePart<never>, 'preload'> }) | null {
  const { subject, page } = selection
  if (subject && isBesideReport(subject)) return panels[subject.kind]
  if (!subject && isLone(page)) return loneParts[page]
  return readsReport(selection) ? null : otherPage
}

/** The module, below this folder, of the chunk that a selection's page is written by; `null` where the first one has it all. */
export function chunkSource(selection: Chosen): string | null {
  return partOf(selection)?.source ?? null
}

/** Fetches what the reader of a selection is written by, before the page comes alive. A chunk that cannot be had is asked for again when it is shown. */
export async function preloadReader(selection: Chosen): Promise<void> {
  await partOf(selection)
    ?.Part.preload()
    .catch(() => {})
}

/** Fetches every part of the reader, for the next click. */
export async function preloadAll(): Promise<void> {
  await Promise.allSettled([otherPage, chosenCard, ...Object.values(panels)].map(({ Part }) => Part.preload()))
}
