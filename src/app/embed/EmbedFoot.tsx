import { useEffect, useRef } from 'react'
import type { MapGeometry } from '../../cartography/geometry'
import { formatAddress } from '../../domain/address/address'
import { licence } from '../../domain/content/dataFiles'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { troubleNote } from '../../reader/TroubleNotes'
import { useTroubles } from '../../reader/useTroubles'
import { useSelection, useSite } from '../../selection/site'
import { useRightScene, useScene } from '../../selection/useScene'
import { Legend } from '../../svg/Legend'
import { LineLegend } from '../../svg/lines/LineLegend'
import '../../map/embed.css'
import './embed.css'

/** Under a map in a frame of another site: the way to the whole page, and what is said of every map. Tells the page around it how high the frame should be. */
export function EmbedFoot({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const { dossier, hrefTo } = useSite()
  const selection = useSelection()
  const troubles = useTroubles()
  const scene = useScene(geometry.footprints)
  const right = useRightScene(geometry.footprints)
  const key = { scenes: right ? [scene, right] : [scene], dossier, t }
  const foot = useRef<HTMLElement>(null)
  useEffect(function tellHeight() {
    const end = foot.current
    const content = end?.parentElement
    if (!end || !content) return
    const tell = () => {
      const height = Math.ceil(end.getBoundingClientRect().bottom + window.scrollY)
      // The message of AMP's frames, which others understand too: whoever stands around may know how high a map is.
      window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*')
    }
    const resized = new ResizeObserver(tell)
    resized.observe(content)
    return () => resized.disconnect()
  }, [])
  return (
    <footer ref={foot} className="embed-foot">
      {troubles.map((trouble) => (
        <p key={`${trouble.about}:${trouble.value}`} role="status">
          {troubleNote(t, dossier, trouble, selection.page).words}
        </p>
      ))}
      <Legend {...key} prefix="embed" />
      <LineLegend {...key} />
      <p>
        <a href={hrefTo(formatAddress({ ...selection, edition: null }))} target="_blank" rel="noopener">
          {dossier.title}
        </a>
        {` · ${licence.name}`}
        {dossier.credits && ` · ${t('coastlineCredit', { source: dossier.credits })}`}
      </p>
      <p>
        <Said of="legendDisclaimer" />
      </p>
    </footer>
  )
}
