import type { ComparePage as CompareFile } from '../../domain/content/detail'
import { FilePage } from '../FilePage'
import './pairs.css'
import { MapPair, smallScene } from './MapPair'
import { outlinesAlike } from './outlinesAlike'
import { useDossier, useSite } from '../../selection/site'
import { SharedOutlines } from '../../svg/SharedOutlines'

/** What is worth two maps, side by side: it needs no script, and leads to both under one handle for those who have it. */
export function ComparePage() {
  return (
    <FilePage<CompareFile> page="compare" title="navCompare" intro="compareIntro">
      {(file) => <MapPairs {...file} />}
    </FilePage>
  )
}

function MapPairs({ pairs, drawing }: CompareFile) {
  const dossier = useDossier()
  const { today } = useSite()
  const scenes = pairs.flatMap(({ left, right }) => [left, right].map((side) => smallScene(dossier, drawing, side, today)))
  const alike = { ...drawing, outlines: outlinesAlike(drawing.outlines, scenes) }
  return (
    <>
      <SharedOutlines outlines={alike.outlines} prefix="pair" />
      {pairs.map((pair) => (
        <MapPair key={pair.id} pair={pair} drawing={alike} />
      ))}
    </>
  )
}
