import { useEffect, useState } from 'react'
import { useTranslate } from '../i18n/useMessages'
import { useChosen } from '../selection/site'
import { useOverlay } from '../selection/useOverlay'

const key = 'hint-seen'

/**
 * On the first visit one line says what can be done here, where the report is beside it: below the title of the plate, over open sea, so that it covers
 * no name. It goes for good once something was chosen, or when it is sent away.
 */
export function Hint() {
  const t = useTranslate()
  const { page, subject, compare } = useChosen()
  const overlay = useOverlay()
  const [isShown, setShown] = useState(() => !wasSeen())
  const hasChosen = subject !== null
  useEffect(
    function learnt() {
      if (!hasChosen || !isShown) return
      rememberSeen()
      setShown(false)
    },
    [hasChosen, isShown],
  )
  if (!isShown || hasChosen || compare || page !== 'report') return null
  return (
    <div ref={overlay} className="map-hint">
      <p>
        <span className="hint-point">{t('hintChoose')}</span>
        <span className="hint-touch">{t('hintTap')}</span>
      </p>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          rememberSeen()
          setShown(false)
        }}
      >
        {t('hintDismiss')}
      </button>
    </div>
  )
}

/** Where storage is not available the hint counts as seen: better none than one that comes back on every page. */
function wasSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return true
  }
}

function rememberSeen(): void {
  try {
    localStorage.setItem(key, 'yes')
  } catch {
    // It will show again on the next visit, which is no harm.
  }
}
