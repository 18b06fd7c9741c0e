import { useRef } from 'react'
import { isBesideReport, sameSubject } from '../../domain/address/subjects'
import { paragraphSubject } from '../../domain/content/subject'
import { excerptsOf } from '../../domain/excerpt'
import type { Paragraph as ParagraphText, Report as ReportText } from '../../domain/content/report'
import { useTranslate } from '../../i18n/useMessages'
import { useChosen, useDossier, useHref, useRead } from '../../selection/site'
import { Afterwards } from './Afterwards'
import { Runs } from '../Mention'
import { OpeningAnswer } from '../question/OpeningAnswer'
import { Phrases } from './Phrases'
import { RecordNote } from './RecordNote'
import { UnderlinesHint } from './UnderlinesHint'
import { useReadParagraph } from './useReadParagraph'
import { Unbroken } from '../../i18n/Unbroken'
import { Foreign } from '../../ui/Foreign'

/** The retold report: numbered paragraphs, sentences that have addresses, and what the record says beside them. */
export function Report() {
  const t = useTranslate()
  const { report } = useDossier()
  const { subject } = useChosen()
  const marked = useMarkedSentence()
  const read = useRead().subject
  const Headline = read && isBesideReport(read) ? 'h2' : 'h1'
  const article = useRef<HTMLElement>(null)
  useReadParagraph(article)
  const notes = notesBefore(report.paragraphs)
  return (
    <article ref={article} className="report">
      <p className="kicker">{t('reportRetold')}</p>
      <Headline className="headline">
        <Unbroken text={report.headline} />
      </Headline>
      <Dateline report={report} />
      <Phrases />
      <OpeningAnswer />
      <UnderlinesHint />
      {report.paragraphs.map((paragraph, index) => (
        <Paragraph
          key={paragraph.n}
          paragraph={paragraph}
          firstNote={1 + (notes[index] ?? 0)}
          marked={marked}
          current={sameSubject(subject, paragraphSubject(paragraph.n))}
        />
      ))}
      <p className="retelling-note">{report.retellingNote}</p>
      <Afterwards afterwards={report.afterwards} level={Headline === 'h1' ? 2 : 3} />
    </article>
  )
}

/** When the report was written and read, and what it was called: days that it counts from, Friday and last month, have an anchor. */
function Dateline({ report: { dateline, source } }: { readonly report: ReportText }) {
  if (dateline === undefined) return null
  return (
    <p className="dateline">
      <Unbroken text={dateline} />
      {source && (
        <>
          {' '}
          <cite>
            <Foreign language={source.lang}>{source.title}</Foreign>
          </cite>
        </>
      )}
    </p>
  )
}

/** How many notes stand before each paragraph. */
function notesBefore(paragraphs: readonly ParagraphText[]): readonly number[] {
  let count = 0
  return paragraphs.map(({ checks }) => {
    const before = count
    count += checks.length
    return before
  })
}

/** The sentence to mark: the one the address names, else the first that is about the subject. */
export function useMarkedSentence(): string | null {
  const dossier = useDossier()
  const { subject, anchor } = useChosen()
  if (anchor && dossier.report.paragraphs.some(({ sentences }) => sentences.some(({ id }) => id === anchor))) return anchor
  return (subject && excerptsOf(dossier, subject)[0]?.sentence.id) ?? null
}

interface ParagraphProps {
  readonly paragraph: ParagraphText
  readonly firstNote: number
  readonly marked: string | null
  readonly current: boolean
}

function Paragraph({ paragraph, firstNote, marked, current }: ParagraphProps) {
  const t = useTranslate()
  const href = useHref()
  const { n, lang, sentences, checks } = paragraph
  const holdsMarked = sentences.some(({ id }) => id === marked)
  return (
    // A section of its own: what reads the page for a reader view drops one paragraph of a box with few words.
    <section className="paragraph" data-paragraph={n} data-marked={current || holdsMarked || undefined}>
      <p id={`p${n}`} lang={lang}>
        <a
          className="paragraph-number"
          href={href(paragraphSubject(n))}
          aria-label={t('reportParagraph', { number: n })}
          aria-current={current ? 'true' : undefined}
        >
          {n}
        </a>
        {sentences.map(({ id, runs }) => (
          <span key={id} id={id} className={id === marked ? 'marked' : undefined} data-marked={id === marked || undefined}>
            <Runs runs={runs} />
          </span>
        ))}
      </p>
      {checks.length > 0 && <RecordNote paragraph={paragraph} first={firstNote} />}
    </section>
  )
}
