import { useId, useMemo, useState } from 'react'
import type { MapGeometry } from '../../cartography/geometry'
import { embedAddress } from '../../domain/address/embedAddress'
import { mapSheet } from '../../drawing/mapSheet'
import { creditOf } from '../../drawing/sheet'
import { useTranslate } from '../../i18n/useMessages'
import { useSettings } from '../../selection/settings'
import { useSelection, useSite } from '../../selection/site'
import { useAbsolute, useViewAddress } from '../../selection/viewAddress'
import { Copyable } from '../Copyable'
import { pngOf } from '../export/picture'
import { usePictureUrl } from '../export/usePictureUrl'
import { saveBlob } from '../saveFile'
import type { useCopy } from '../useCopy'
import { frameOfView, useDrawnGeometry } from '../useDrawn'
import { figureMarkup } from './figureMarkup'
import { pictureAddress } from './pictureAddress'
import { previewPicture } from './previewPicture'
import '../export/export.css'

/** The picture of a snippet, in units of the drawing, and how many pixels each of them is: its letters are read in a narrow column too. */
const picture = { width: 640, height: 480 } as const
const times = 2

/** Widths of pages that a snippet is looked at in, pixels. */
const widths = [280, 480, 640] as const

/** Stands in the snippet until the address of the picture is known. */
const unknownPicture = 'https://example.org/map.png'

interface EmbedPanelProps {
  readonly geometry: MapGeometry
  readonly copy: ReturnType<typeof useCopy>['copy']
  readonly say: (words: string) => void
}

/** Makes the snippet by which another site shows the view: its picture to be saved, where that lies, and how the figure looks in pages of three widths. */
export function EmbedPanel({ geometry, copy, say }: EmbedPanelProps) {
  const t = useTranslate()
  const id = useId()
  const { dossier, today } = useSite()
  const selection = useSelection()
  const { nameOrder } = useSettings()
  const [address, setAddress] = useState('')
  const [atOnce, setAtOnce] = useState(false)
  const [width, setWidth] = useState<(typeof widths)[number]>(() => (window.innerWidth < widths[1] ? widths[0] : widths[1]))
  const frame = useMemo(() => frameOfView(dossier, geometry, selection, picture), [dossier, geometry, selection])
  const drawn = useDrawnGeometry(geometry, frame.zoom)
  const sheet = useMemo(
    () => mapSheet({ dossier, t, geometry: drawn, selection, today, nameOrder, size: picture, notes: 'brief' }),
    [dossier, t, drawn, selection, today, nameOrder],
  )
  const drawing = usePictureUrl(sheet.svg)
  const absolute = useAbsolute()
  const page = useViewAddress()()
  const live = embedAddress(page)
  const preview = useMemo(() => previewPicture(document.head, page), [page])
  const given = pictureAddress(address)
  const own = { url: given || unknownPicture, width: picture.width * times, height: picture.height * times }
  const used = given || !preview ? own : preview
  const shown = used === preview ? preview.url : drawing
  const figure = {
    language: t.language,
    direction: t.direction,
    page,
    live,
    script: absolute('embed.js'),
    picture: used,
    alt: sheet.caption,
    caption: sheet.caption,
    credit: creditOf(t, dossier, null),
    see: t('embedSee'),
    press: t('embedPress'),
    atOnce,
  }
  const code = figureMarkup(figure)
  const file = `${selection.subject?.id ?? selection.page}-map.png`
  const savePicture = () =>
    pngOf(sheet.svg, times).then(
      (made) => {
        saveBlob(file, made)
        say(t('exportSaved', { file }))
      },
      () => say(t('exportFailed')),
    )
  return (
    <>
      <div className="share-part">
        <label htmlFor={id} className="export-field">
          {t('embedPicture')}
          <input
            id={id}
            className="field"
            type="url"
            inputMode="url"
            placeholder={preview?.url ?? unknownPicture}
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        <p className="share-hint">{t(preview ? 'embedOwnPicture' : 'embedPictureHint')}</p>
        <div className="wrapped">
          <button type="button" className="text-button" onClick={savePicture}>
            {t('embedSavePicture')}
          </button>
        </div>
        <label className="export-check">
          <input type="checkbox" checked={atOnce} onChange={({ target }) => setAtOnce(target.checked)} />
          {t('embedAtOnce')}
        </label>
      </div>
      <Copyable
        heading={t('embedCode')}
        text={code}
        label={t('embedCopyCode')}
        isCode
        onCopy={(shownText) => copy(code, t('copiedCode'), shownText)}
      />
      <section className="share-part">
        <h3>{t('embedPreview')}</h3>
        <fieldset className="embed-widths" aria-label={t('exportSize')}>
          {widths.map((one) => (
            <label key={one} className="chip" data-checked={one === width || undefined}>
              <input type="radio" name="embed-width" checked={one === width} onChange={() => setWidth(one)} />
              {t('embedWidth', { n: one })}
            </label>
          ))}
        </fieldset>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
        <div className="embed-page" tabIndex={0} role="group" aria-label={t('embedPreview')}>
          <figure style={{ width }}>
            {shown && <img src={shown} width={used.width} height={used.height} alt={figure.alt} />}
            <figcaption>
              {figure.caption} <a href={page}>{figure.see}</a>
              <br />
              <small>{figure.credit}</small>
            </figcaption>
          </figure>
        </div>
        <p>
          <a href={live} target="_blank" rel="noopener">
            {t('embedTry')}
          </a>
        </p>
      </section>
    </>
  )
}
