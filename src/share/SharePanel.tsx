import { useEffect, useId, useRef, useState } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import type { Cited } from '../domain/citation/cited'
import { addressInEdition } from '../domain/citation/editionAddress'
import { citationStyles } from '../domain/citation/styles'
import type { Edition } from '../domain/content/edition'
import { isoDay } from '../domain/time/day'
import { LateMessages } from '../i18n/lateWords'
import type { MessageKey } from '../i18n/messages'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { useSelection, useShown, useSite } from '../selection/site'
import { useViewAddress } from '../selection/viewAddress'
import { FileNote } from '../ui/FileNote'
import { latePart } from '../ui/latePart'
import { TextPlaceholder } from '../ui/TextPlaceholder'
import { type ChosenWords, sentenceAt, sourcesNear } from './chosenWords'
import { Copyable } from './Copyable'
import { QrCode } from './QrCode'
import { quotation, sentenceOfMap, sentenceOfReport, type Situation, viewTitle } from './quotation'
import { saveFile } from './saveFile'
import type { ShareFile } from './shareFile'
import './share.css'
import { useCopy } from './useCopy'
import { useKeptTab } from './useKeptTab'

const ExportPanel = latePart(() => import('./export/ExportPanel').then((part) => part.ExportPanel), { Waiting: TextPlaceholder })
const EmbedPanel = latePart(() => import('./embed/EmbedPanel').then((part) => part.EmbedPanel), { Waiting: TextPlaceholder })

/** What the panel shows: what is shared at once, or one of the two that take choices. */
const headings = { share: 'share', export: 'exportOpen', embed: 'embedOpen' } as const satisfies Record<string, MessageKey>

/** Link, sentence, citation and QR code of the view as it is; and what one takes away of it. */
export function SharePanel({ words, geometry }: { words: ChosenWords | null; geometry: MapGeometry }) {
  const t = useTranslate()
  const file = useDetail<ShareFile>('share')
  if (file.state === 'failed') return <FileNote file={file} what={t('share')} />
  if (file.state === 'loading') return <TextPlaceholder />
  return (
    <LateMessages words={file.value.words}>
      <Shared words={words} edition={file.value.edition} geometry={geometry} />
    </LateMessages>
  )
}

interface SharedProps {
  readonly words: ChosenWords | null
  readonly edition: Edition | null
  readonly geometry: MapGeometry
}

function Shared({ words, edition, geometry }: SharedProps) {
  const t = useTranslate()
  const { dossier, today } = useSite()
  const selection = useSelection()
  const shown = useShown()
  const { said, say, copy } = useCopy()
  const [part, setPart] = useState<keyof typeof headings>('share')
  const panel = useRef<HTMLDivElement>(null)
  useKeptTab(panel)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: who comes to another part begins at its heading
  useEffect(
    function moveIn() {
      heading.current?.focus()
    },
    [part],
  )
  const goTo = (next: typeof part) => {
    say('')
    setPart(next)
  }
  const situation: Situation = { t, dossier, selection, shown, today }
  const addressOf = useViewAddress()
  const link = addressOf()
  const dated = (url: string) => (edition ? addressInEdition(url, edition.number) : url)
  const title = viewTitle(situation)
  const sentence = sentenceOf(situation, words)
  const quoted = quotation(situation, {
    ...sentence,
    page: title,
    edition,
    url: dated(sentence.anchor ? addressOf({ anchor: sentence.anchor, camera: null }) : link),
  })
  const cited: Cited = {
    title,
    site: dossier.title,
    language: t.language,
    edition,
    url: dated(link),
    accessed: isoDay(today),
  }
  return (
    <div ref={panel} className={part === 'share' ? 'share-panel' : 'share-panel share-wide'}>
      <div className="share-head">
        <h2 ref={heading} tabIndex={-1}>
          {t(headings[part])}
        </h2>
        <button type="button" className="quiet-button" popoverTarget="share" popoverTargetAction="hide" aria-label={t('close')}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <p className="share-said" role="status">
        {said}
      </p>
      {part !== 'share' && (
        <div className="wrapped">
          <button type="button" className="text-button" onClick={() => goTo('share')}>
            <span aria-hidden="true">‹ </span>
            {t('shareBack')}
          </button>
        </div>
      )}
      {part === 'export' && <ExportPanel geometry={geometry} copy={copy} say={say} />}
      {part === 'embed' && <EmbedPanel geometry={geometry} copy={copy} say={say} />}
      {part === 'share' && (
        <>
          <Copyable
            heading={t('shareLink')}
            text={link}
            label={t('shareCopyLink')}
            onCopy={(shownText) => copy(link, t('copiedLink'), shownText)}
          >
            <ShareWithApp title={title ?? dossier.title} url={link} />
          </Copyable>
          <Copyable
            heading={t('shareSentence')}
            text={quoted}
            label={t('shareCopySentence')}
            hint={words ? undefined : t('shareSentenceHint')}
            onCopy={(shownText) => copy(quoted, t('copiedSentence'), shownText)}
          />
          <Citation cited={cited} copy={copy} />
          <QrCode url={link} />
          <section className="share-part">
            <h3>{t('takeAway')}</h3>
            <div className="wrapped">
              <button type="button" className="text-button" onClick={() => goTo('export')}>
                {t('exportOpen')}
              </button>
              <button type="button" className="text-button" onClick={() => goTo('embed')}>
                {t('embedOpen')}
              </button>
            </div>
          </section>
        </>
      )}
    </div>
  )
}

/** The words that were selected, else the sentence of the report that the address names, else what the map says. */
function sentenceOf(situation: Situation, words: ChosenWords | null) {
  const { dossier, selection } = situation
  const anchor = words ? sentenceAt(words.at) : selection.anchor
  const ofReport = sentenceOfReport(dossier, anchor)
  if (words) return { sentence: words.text, sources: ofReport?.sources ?? sourcesNear(words.at), anchor: ofReport && anchor }
  return ofReport ? { ...ofReport, anchor } : { sentence: sentenceOfMap(situation), sources: [], anchor: null }
}

function ShareWithApp({ title, url }: { title: string; url: string }) {
  const t = useTranslate()
  if (!('share' in navigator)) return null
  // Who closes the sheet has shared nothing, and wants no word of it.
  const share = () => void navigator.share({ title, url }).catch(() => {})
  return (
    <button type="button" className="text-button" onClick={share}>
      {t('shareDevice')}
    </button>
  )
}

function Citation({ cited, copy }: { cited: Cited; copy: ReturnType<typeof useCopy>['copy'] }) {
  const t = useTranslate()
  const id = useId()
  const [chosen, choose] = useState(citationStyles[0].id)
  const { name, file, cite } = citationStyles.find((style) => style.id === chosen) ?? citationStyles[0]
  const text = cite(cited, {
    edition: (n) => t('citeEdition', { n: `${n}` }),
    accessed: (date) => t('citeAccessed', { date }),
  })
  return (
    <Copyable
      heading={t('shareCite')}
      text={text}
      label={t('shareCopyCitation')}
      onCopy={(shownText) => copy(text, t('copiedCitation', { style: name }), shownText)}
      isCode={file !== undefined}
      before={
        <label htmlFor={id} className="share-style">
          {t('shareStyle')}
          <select id={id} className="field" value={chosen} onChange={({ target }) => choose(target.value)}>
            {citationStyles.map((style) => (
              <option key={style.id} value={style.id}>
                {style.name}
              </option>
            ))}
          </select>
        </label>
      }
    >
      {file && (
        <button type="button" className="text-button" onClick={() => saveFile(`citation.${file.extension}`, file.type, text)}>
          {t('shareSaveCitation', { extension: file.extension })}
        </button>
      )}
    </Copyable>
  )
}
