import type { ComparePage as CompareFile, Pair } from '../domain/detail'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { Loading } from './Loading'
import './outcomes.css'
import './pairs.css'
import { MapPair } from './MapPair'
import { outlineOf } from './pairOutline'

/** What is worth two maps, side by side: it needs no script, and leads to both under one handle for those who have it. */
export function ComparePage() {
  const t = useTranslate()
  const file = useDetail<CompareFile>('compare')
  return (
    <div className="list-page compare-page">
      <h1 className="page-title">{t('navCompare')}</h1>
      <p className="aside-words">{t('compareIntro')}</p>
      <Loading file={file} what={t('navCompare')}>
        {({ pairs, drawing }) => (
          <>
            <svg className="outcome-outlines" width="0" height="0" aria-hidden="true">
              <defs>
                {drawing.outlines.map(({ id, d }) => (
                  <path key={id} className="outcome-outline" id={outlineOf(id)} d={d} />
                ))}
              </defs>
            </svg>
            {pairs.map((pair: Pair) => (
              <MapPair key={pair.id} pair={pair} drawing={drawing} />
            ))}
          </>
        )}
      </Loading>
    </div>
  )
}
