import type { Cited } from '../../domain/citation/cited'
import { addressInEdition } from '../../domain/citation/editionAddress'
import { citationStyles } from '../../domain/citation/styles'
import type { ClassCase } from '../../domain/content/classKit'
import { fileOfSubject, hasFile } from '../../domain/address/subjects'
import { licence } from '../../domain/content/dataFiles'
import type { Detail, PlaceDetail } from '../../domain/content/detail'
import type { SourceEntry } from '../../domain/content/report'
import { isoDay } from '../../domain/time/day'
import { editionNamed } from '../../i18n/dates'
import { LateMessages } from '../../i18n/lateWords'
import { formatNumber, formatSquareKilometres } from '../../i18n/measures'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useSelection, useShown, useSite } from '../../selection/site'
import { useRootMark } from '../../selection/useRootMark'
import { useViewAddress } from '../../selection/viewAddress'
import { qrDrawing } from '../qr'
import { viewTitle } from '../quotation'
import type { PaperFile } from './paperFile'
import { sourcesOn } from './sourcesOn'
import './paper.css'

/**
 * What makes of a printed page a page of the dossier: each side’s case beside the others’, all sources by number, the citation of the exact view with its
 * edition, and its address as a QR code. Nothing where its file has not come before one prints.
 */
export function PaperSheet() {
  const file = useDetail<PaperFile>('paper')
  if (file.state !== 'ready') return null
  return (
    <LateMessages words={file.value.words}>
      <Sheet file={file.value} />
    </LateMessages>
  )
}

function Sheet({ file: { cases, edition } }: { file: PaperFile }) {
  const t = useTranslate()
  const selection = useSelection()
  const { subject } = selection
  const detail = useDetail<Detail>(subject && hasFile(subject.kind) ? fileOfSubject(subject) : null)
  const known = detail.state === 'ready' ? detail.value : undefined
  // The report speaks for itself, and a position prints its arguments with their answers, each with its sources.
  const isSheet = subject !== null && subject.kind !== 'position' && subject.kind !== 'paragraph'
  const beside = isSheet && !(known?.kind === 'event' && known.argued.length > 1) ? cases : []
  const sources = isSheet ? sourcesOn(known, beside) : []
  // What stands on the sheet as well, or is too long for it, gives way.
  useRootMark('sheet', isSheet)
  return (
    <section className="paper-sheet">
      {known?.kind === 'place' && <Figures detail={known} />}
      {beside.length > 0 && <Cases cases={beside} sources={sources} />}
      {sources.length > 0 && <Sources sources={sources} />}
      <div className="paper-end">
        <div>
          <h2>{t('shareCite')}</h2>
          <Citation edition={edition} />
          <p>
            {edition && `${editionNamed(t, edition)} · `}
            {licence.name + t('comma') + licence.url}
          </p>
        </div>
        <Code />
      </div>
    </section>
  )
}

/** The first figure of each kind; the others stand on the page. */
function Figures({ detail: { area, population, residents } }: { detail: PlaceDetail }) {
  const t = useTranslate()
  const [count] = residents.toSorted((one, other) => other.year - one.year)
  const people = count ? [{ value: count.residents, year: count.year }] : population
  const figures = [
    ['placeArea', area[0], formatSquareKilometres],
    ['placePopulation', people[0], formatNumber],
  ] as const
  const said = figures.flatMap(([term, figure, format]) => {
    if (!figure) return []
    const value = format(t, figure.value)
    return [`${t(term)}${t('colon')}${figure.year === undefined ? value : t('figureYear', { value, year: `${figure.year}` })}`]
  })
  return said.length > 0 && <p>{said.join(' · ')}</p>
}

/** The cases in columns of equal width; each argument with the numbers of its sources. */
function Cases({ cases, sources }: { cases: readonly ClassCase[]; sources: readonly SourceEntry[] }) {
  const t = useTranslate()
  const { positions } = useSite().dossier
  const numberOf = new Map(sources.map(({ id }, i) => [id, i + 1]))
  return (
    <>
      <h2>{t('paperCases')}</h2>
      <div className="paper-cases">
        {cases.map(({ position, cards }) => (
          <div key={position}>
            <h3>{positions.find(({ id }) => id === position)?.name}</h3>
            {cards.map(({ argument, label, claim, sources: own }) => (
              <p key={argument}>
                <strong>{label}</strong>
                {t('colon')}
                {claim} <span className="paper-numbers">{own.map(({ id }) => `[${numberOf.get(id)}]`).join(' ')}</span>
              </p>
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

function Sources({ sources }: { sources: readonly SourceEntry[] }) {
  const t = useTranslate()
  return (
    <>
      <h2>{t('navSources')}</h2>
      <ol className="paper-sources">
        {sources.map(({ id, title, publisher, date, url, lang }) => (
          <li key={id}>
            <span lang={lang === t.language ? undefined : lang}>{title}</span>
            {[publisher, date].flatMap((one) => (one ? [` · ${one}`] : []))}
            {url && (
              <>
                {' '}
                <a href={url}>{readable(url)}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** An address as one reads it out: letters, not their codes. */
function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** In the style that readers of the page’s language know. */
function Citation({ edition }: Pick<PaperFile, 'edition'>) {
  const t = useTranslate()
  const { dossier, today } = useSite()
  const selection = useSelection()
  const shown = useShown()
  const cited: Cited = {
    title: viewTitle({ t, dossier, selection, shown, today }),
    site: dossier.title,
    language: t.language,
    edition,
    url: useAddressToCite(edition),
    accessed: isoDay(today),
  }
  const words = { edition: (n: number) => t('citeEdition', { n: `${n}` }), accessed: (date: string) => t('citeAccessed', { date }) }
  const usual = citationStyles.find(({ id }) => id === t('citeUsual')) ?? citationStyles[0]
  return <p className="paper-citation">{usual.cite(cited, words)}</p>
}

function useAddressToCite(edition: PaperFile['edition']): string {
  const url = useViewAddress()()
  return edition ? addressInEdition(url, edition.number) : url
}

/** The address of the view, without an edition: who follows it reads what is known today. */
function Code() {
  const t = useTranslate()
  const drawing = qrDrawing(useAddressToCite(null))
  if (!drawing) return null
  return (
    <svg
      className="paper-code"
      viewBox={`0 0 ${drawing.side} ${drawing.side}`}
      role="img"
      aria-label={t('shareQrOf')}
      shapeRendering="crispEdges"
    >
      <path d={drawing.path} />
    </svg>
  )
}
