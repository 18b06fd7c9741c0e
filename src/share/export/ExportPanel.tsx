import { useId, useMemo, useState } from 'react'
import type { Size } from '../../cartography/camera'
import type { MapGeometry } from '../../cartography/geometry'
import { isoDay } from '../../domain/time/day'
import { chartSheet } from '../../drawing/chartSheet'
import { mapSheet } from '../../drawing/mapSheet'
import { datedText } from '../../i18n/shownDate'
import { useTranslate } from '../../i18n/useMessages'
import { useSettings } from '../../selection/settings'
import { useHref, useSelection, useShown, useSite } from '../../selection/site'
import { useViewAddress } from '../../selection/viewAddress'
import { Copyable } from '../Copyable'
import { saveBlob, saveFile } from '../saveFile'
import type { useCopy } from '../useCopy'
import { frameOfView, useDrawnGeometry } from '../useDrawn'
import { pngOf } from './picture'
import { limits, type SizeName, sideOf, sizes } from './sizes'
import { usePictureUrl } from './usePictureUrl'
import { ViewFiles } from './ViewFiles'
import './export.css'

interface ExportPanelProps {
  readonly geometry: MapGeometry
  readonly copy: ReturnType<typeof useCopy>['copy']
  /** Says what was done, where the panel says such things. */
  readonly say: (words: string) => void
}

/** Map or chart of the view as a drawing to take away, and the data of the view. */
export function ExportPanel({ geometry, copy, say }: ExportPanelProps) {
  const t = useTranslate()
  const { dossier, today } = useSite()
  const selection = useSelection()
  const shown = useShown()
  const href = useHref()
  const { nameOrder } = useSettings()
  const [kind, setKind] = useState<'map' | 'chart'>('map')
  const [sizeName, setSizeName] = useState<SizeName>('exportArticle')
  const [own, setOwn] = useState<Size>(sizes.exportArticle)
  const [isWritten, setWritten] = useState(true)
  const size = sizeName === 'exportOwn' ? own : sizes[sizeName]
  const frame = useMemo(() => frameOfView(dossier, geometry, selection, size), [dossier, geometry, selection, size])
  const drawn = useDrawnGeometry(geometry, frame.zoom)
  const url = useViewAddress()()
  const sheet = useMemo(() => {
    const asked = { dossier, t, size, url, notes: isWritten ? ('all' as const) : ('none' as const) }
    if (kind === 'map') return mapSheet({ ...asked, geometry: drawn, selection, today, nameOrder })
    return chartSheet({ ...asked, marked: { day: shown.day, date: datedText(t, dossier, shown) } })
  }, [dossier, t, size, url, isWritten, kind, drawn, selection, today, nameOrder, shown])
  const picture = usePictureUrl(sheet.svg)
  const name = `${selection.subject?.id ?? selection.page}-${isoDay(shown.day)}${kind === 'map' ? '' : '-timeline'}`
  const saved = (file: string) => say(t('exportSaved', { file }))
  const save = (file: string, type: string, text: string) => {
    saveFile(file, type, text)
    saved(file)
  }
  const savePng = (times: number) => {
    const file = `${name}-${times}x.png`
    pngOf(sheet.svg, times).then(
      (made) => {
        saveBlob(file, made)
        saved(file)
      },
      () => say(t('exportFailed')),
    )
  }
  return (
    <>
      <div className="export-fields">
        <Chooser
          label={t('exportDrawing')}
          chosen={kind}
          choices={[
            ['map', t('exportMap')],
            ['chart', t('exportChart')],
          ]}
          onChoose={setKind}
        />
        <Chooser
          label={t('exportSize')}
          chosen={sizeName}
          choices={[
            ...(['exportColumn', 'exportArticle', 'exportWide'] as const).map(
              (one) => [one, `${t(one)} · ${sizes[one].width} × ${sizes[one].height}`] as const,
            ),
            ['exportOwn', t('exportOwn')],
          ]}
          onChoose={setSizeName}
        />
        {sizeName === 'exportOwn' && (
          <>
            <Side label={t('exportWidth')} value={own.width} onChange={(width) => setOwn({ ...own, width })} />
            <Side label={t('exportHeight')} value={own.height} onChange={(height) => setOwn({ ...own, height })} />
          </>
        )}
        <label className="export-check">
          <input type="checkbox" checked={isWritten} onChange={({ target }) => setWritten(target.checked)} />
          {t('exportNotes')}
        </label>
      </div>
      {picture && <img className="export-picture" src={picture} width={size.width} height={size.height} alt={sheet.caption} />}
      {isWritten && sheet.notes !== 'all' && <p className="share-hint">{t('exportNoRoom')}</p>}
      <div className="wrapped">
        <button type="button" className="text-button" onClick={() => save(`${name}.svg`, 'image/svg+xml', sheet.svg)}>
          {t('exportSvg')}
        </button>
        {[1, 2, 3].map((times) => (
          <button key={times} type="button" className="text-button" onClick={() => savePng(times)}>
            {t('exportPng', { n: times })}
          </button>
        ))}
      </div>
      <Copyable
        heading={t('exportText')}
        text={sheet.text}
        label={t('exportCopyText')}
        onCopy={(shownText) => copy(sheet.text, t('copiedText'), shownText)}
      />
      <ViewFiles geometry={drawn} frame={frame} name={name} save={save} />
      <p>
        <a href={href('sources')}>{t('exportWhole')}</a>
      </p>
    </>
  )
}

interface ChooserProps<T extends string> {
  readonly label: string
  readonly chosen: T
  readonly choices: readonly (readonly [value: T, words: string])[]
  readonly onChoose: (chosen: T) => void
}

/** One of a few, as a list that the system opens. */
export function Chooser<T extends string>({ label, chosen, choices, onChoose }: ChooserProps<T>) {
  const id = useId()
  return (
    <label htmlFor={id} className="export-field">
      {label}
      <select
        id={id}
        className="field"
        value={chosen}
        onChange={({ target }) => {
          const found = choices.find(([value]) => value === target.value)
          if (found) onChoose(found[0])
        }}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Side({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const id = useId()
  return (
    <label htmlFor={id} className="export-field">
      {label}
      <input
        id={id}
        className="field"
        type="number"
        min={limits.least}
        max={limits.most}
        step={10}
        // Taken when it is whole: a number that is being typed is not one yet.
        defaultValue={value}
        onBlur={({ target }) => {
          const side = sideOf(target.value, value)
          target.value = String(side)
          onChange(side)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </label>
  )
}
