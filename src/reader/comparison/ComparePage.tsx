import type { ComparePage as CompareFile } from '../../domain/content/detail'
import { FilePage } from '../FilePage'
import './pairs.css'
import { MapPair, shownWidth, smallScene } from './MapPair'
import { useDossier, useSite } from '../../selection/site'
import { SharedOutlines } from '../../svg/SharedOutlines'
import { wayOf } from '../../svg/lines/Course'

/** What is worth two maps, side by side: it needs no script, and leads to both under one handle for those who have it. */
export function ComparePage() {
  return (
    <FilePage<CompareFile> page="compare" title="navCompare" intro="compareIntro">
      {(file) => <MapPairs {...file} />}
    </FilePage>
  )
}

/** The pairs, whose outlines and lines stand once on the page. */
function MapPairs({ pairs, drawing }: CompareFile) {
  const dossier = useDossier()
  const { today } = useSite()
  const drawn = pairs.flatMap(({ left, right, viewBox: [, , width] }) =>
    [left, right].flatMap((side) =>
      smallScene(dossier, drawing, side, today).lines.map((line) => wayOf(line, drawing.gridZoom, drawing.origin, shownWidth / width)),
    ),
  )
  const ways = new Map([...new Set(drawn)].map((d, i) => [d, `pair-way${i}`]))
  return (
    <>
      <SharedOutlines outlines={drawing.outlines} ways={ways} prefix="pair" />
      {pairs.map((pair) => (
        <MapPair key={pair.id} pair={pair} drawing={drawing} ways={ways} />
      ))}
    </>
  )
}
