import type { ComparePage as CompareFile } from '../../domain/content/detail'
import { FilePage } from '../FilePage'
import './pairs.css'
import { MapPair } from './MapPair'
import { SharedOutlines } from '../../svg/SharedOutlines'

/** What is worth two maps, side by side: it needs no script, and leads to both under one handle for those who have it. */
export function ComparePage() {
  return (
    <FilePage<CompareFile> page="compare" title="navCompare" intro="compareIntro">
      {({ pairs, drawing }) => (
        <>
          <SharedOutlines outlines={drawing.outlines} prefix="pair" />
          {pairs.map((pair) => (
            <MapPair key={pair.id} pair={pair} drawing={drawing} />
          ))}
        </>
      )}
    </FilePage>
  )
}
