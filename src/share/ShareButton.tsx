import { useState } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { useTranslate } from '../i18n/useMessages'
import { latePart } from '../ui/latePart'
import { TextPlaceholder } from '../ui/TextPlaceholder'
import { type ChosenWords, chosenWords } from './chosenWords'
import './shareButton.css'

/** Few share: what they share by comes with the first press. */
const SharePanel = latePart(() => import('./SharePanel').then((part) => part.SharePanel), { Waiting: TextPlaceholder })

/** Opens what one takes along: link, sentence, citation, QR code of the view as it is. */
export function ShareButton({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  // Of a panel that is closed and opened at once a browser tells once that it is open: each time it tells so, the panel begins anew.
  const [opened, setOpened] = useState(0)
  const [words, setWords] = useState<ChosenWords | null>(null)
  const take = () => setWords(opened ? words : chosenWords())
  return (
    <>
      {/* A press may take away what is selected, before it is a click. */}
      <button
        type="button"
        className="bar-button share-button"
        popoverTarget="share"
        aria-label={t('share')}
        title={t('share')}
        onPointerDown={take}
        onKeyDown={take}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 12V2M6 6l4-4 4 4M5 9H3v9h14V9h-2" />
        </svg>
      </button>
      <div
        id="share"
        popover="auto"
        role="dialog"
        aria-label={t('share')}
        className="share"
        onToggle={({ newState }) => setOpened((times) => (newState === 'open' ? times + 1 : 0))}
      >
        {opened > 0 && <SharePanel key={opened} words={words} geometry={geometry} />}
      </div>
    </>
  )
}
