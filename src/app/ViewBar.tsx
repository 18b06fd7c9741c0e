import { memo, useCallback, useMemo } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import type { PositionId } from '../domain/content/ids'
import type { View } from '../domain/content/ids'
import type { Translate } from '../i18n/translate'
import { useTranslate } from '../i18n/useMessages'
import { viewName } from '../i18n/viewName'
import { MapNote } from '../map/MapNote'
import { latePart } from '../ui/latePart'
import { ShareButton } from '../share/ShareButton'
import { useChosen, useDossier, useHref, useShown, useSite, useView } from '../selection/site'
import { firstComparison, swapped, viewFor } from './comparing'

const CompareSides = latePart(() => import('./CompareSides').then((part) => part.CompareSides), { Frame: MapNote })

/** Above the plate: whose map it is. Four views, and as a fifth any other position that is the view; while two maps are compared, each side's own choices instead. */
export function ViewBar({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const { live, store, dossier } = useSite()
  const href = useHref()
  const view = useView()
  const { compare } = useChosen()
  const choices = useChoices(view, t)
  const chooseView = useCallback((next: View) => store?.select({ view: viewFor(store.get().selection, next) }), [store])
  const shown = choices.find(({ id }) => id === view)?.label ?? ''
  const shownDate = useShown()
  return (
    <div className="view-bar">
      {live && compare ? (
        <CompareSides />
      ) : (
        <>
          <button type="button" className="view-button" popoverTarget="view-menu">
            <ViewShown t={t} shown={shown} />
          </button>
          <div id="view-menu" popover="auto" className="view-menu">
            <span className="view-words" aria-hidden="true">
              {t('viewMapShows')}
            </span>
            {live ? <ViewRadios choices={choices} view={view} onChoose={chooseView} /> : <ViewLinks choices={choices} view={view} />}
          </div>
        </>
      )}
      {!live && (
        <>
          <span className="bar-button share-button waiting" />
          <span className="swap-button waiting" aria-hidden="true">
            <span>⇄</span> {t('swapSides')}
          </span>
          {!dossier.emptyPages.includes('compare') && (
            <a className="bar-button compare-link" href={href('compare')}>
              {t('compare')}
            </a>
          )}
        </>
      )}
      {live && (
        <>
          <ShareButton geometry={geometry} />
          <button
            type="button"
            className="bar-button swap-button"
            aria-keyshortcuts="x"
            title={t('swapSidesHint')}
            onClick={() => store?.select(swapped(dossier, store.get().selection))}
          >
            <span aria-hidden="true">⇄</span> {t('swapSides')}
          </button>
          <button
            type="button"
            className="bar-button compare-button"
            onClick={() => store?.select({ compare: compare ? null : firstComparison(dossier, view, shownDate) })}
          >
            {t(compare ? 'compareClose' : 'compare')}
          </button>
        </>
      )}
    </div>
  )
}

/** What the map shows, in a sentence whose first words a narrow bar leaves out. */
function ViewShown({ t, shown }: { t: Translate; shown: string }) {
  const sentence = t('viewMapShowsValue', { view: shown })
  const lead = sentence.endsWith(shown) ? sentence.slice(0, -shown.length) : ''
  return (
    <>
      {lead && <span className="view-lead">{lead}</span>}
      {lead ? shown : sentence}
    </>
  )
}

interface Choice {
  readonly id: View
  readonly label: string
}

function useChoices(view: View, t: Translate): readonly Choice[] {
  const dossier = useDossier()
  const { views } = dossier
  return useMemo(() => {
    const offered = views.includes(view) ? views : [...views, view]
    return offered.map((id) => ({ id, label: viewName(t, dossier, id) }))
  }, [views, view, t, dossier])
}

const ViewRadios = memo(function ViewRadios({
  choices,
  view,
  onChoose,
}: {
  choices: readonly Choice[]
  view: View
  onChoose: (view: View) => void
}) {
  const t = useTranslate()
  return (
    <div role="radiogroup" aria-label={t('view')} className="view-radios">
      {choices.map(({ id, label }) => (
        <label key={id} className="view-choice chip" data-checked={id === view || undefined}>
          <input type="radio" name="view" value={id} checked={id === view} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </div>
  )
})

/** Without script a view is the page of its position, and who administers is the start page. */
function ViewLinks({ choices, view }: { choices: readonly Choice[]; view: View }) {
  const href = useHref()
  return (
    <div className="view-radios">
      {choices.map(({ id, label }) => (
        <a
          key={id}
          className="view-choice chip"
          href={id === 'control' ? href('report') : href({ kind: 'position', id: id as PositionId })}
          data-checked={id === view || undefined}
          aria-current={id === view ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </div>
  )
}
