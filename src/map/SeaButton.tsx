import { useTranslate } from '../i18n/useMessages'
import { setSettings, useSettings } from '../selection/settings'
import { useChosen } from '../selection/site'

/** Shows or hides the limits at sea. There are none while two maps are compared: they would be true of one of them only. */
export function SeaButton() {
  const t = useTranslate()
  const { sea } = useSettings()
  const { compare } = useChosen()
  if (compare) return null
  return (
    <button type="button" aria-label={t('seaLimits')} title={t('seaLimits')} aria-pressed={sea} onClick={() => setSettings({ sea: !sea })}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 7q1.75-2.5 3.5 0t3.5 0 3.5 0 3.5 0M3 13q1.75-2.5 3.5 0t3.5 0 3.5 0 3.5 0" />
      </svg>
    </button>
  )
}
