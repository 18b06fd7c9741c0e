import type { ComparePage as CompareFile, Pair } from '../../domain/content/detail'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { Loading } from '../Loading'
import './pairs.css'
import { MapPair } from './MapPair'
import { SharedOutlines } from '../../svg/SharedOutlines'

/** What is worth two maps, side by side: it needs no script, and leads to both under one handle for those who have it. */
export function ComparePage() {
  const t = useTranslate()
  const file = useDetail<CompareFile>('compare')
  return (
    <div className="list-page compare-page">
      <h1 className="page-title">
        <Said of="navCompare" />
      </h1>
      <p className="aside-words">
        <Said of="compareIntro" />
      </p>
      <Loading file={file} what={t('navCompare')}>
        {({ pairs, drawing }) => (
          <>
            <SharedOutlines outlines={drawing.outlines} prefix="pair" />
            {pairs.map((pair: Pair) => (
              <MapPair key={pair.id} pair={pair} drawing={drawing} />
            ))}
          </>
        )}
      </Loading>
    </div>
  )
}
