import { useEffect, useState } from 'react'
import { useTranslate } from '../i18n/useMessages'
import { useChosen } from '../selection/site'
import { useOverlay } from '../selection/useOverlay'
import { rememberSeen, wasSeen } from '../ui/seenOnce'

const key = 'hint-seen'

/**
 * On the first visit one line says what can be done here, where the report is beside it: below the title of the plate, over open sea, so that it covers
 * no name. It goes for good once something was chosen, or when it is sent away.
 */
export function Hint() {
  const t = useTranslate()
  const { page, subject, compare } = useChosen()
  const overlay = useOverlay()
  const [isShown, setShown] = useState(() => !wasSeen(key))
  const hasChosen = subject !== null
  useEffect(
    function learnt() {
      if (!hasChosen || !isShown) return
      rememberSeen(key)
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
          rememberSeen(key)
          setShown(false)
        }}
      >
        {t('hintDismiss')}
      </button>
    </div>
  )
}
