import { useEffect, useState } from 'react'
import type { MessageKey } from '../../i18n/messages'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { clearDevice, type Kept, keptOnDevice } from './device'
import { useSite } from '../../selection/site'

const named: Readonly<Record<Kept, MessageKey>> = {
  settings: 'aboutDeviceSettings',
  hints: 'aboutDeviceHints',
  files: 'aboutDeviceFiles',
}

/** What the site keeps on the reader’s device, looked up there, and a button that clears it. */
export function OnDevice() {
  const { live } = useSite()
  return (
    <section>
      <h2>
        <Said of="aboutDevice" />
      </h2>
      <p>
        <Said of="aboutDeviceWhat" />
      </p>
      {live && <KeptNow />}
    </section>
  )
}

/** Only script keeps anything, and only script can tell. */
function KeptNow() {
  const t = useTranslate()
  const { hrefTo } = useSite()
  const [kept, setKept] = useState<readonly Kept[] | null>(null)
  const [isCleared, setCleared] = useState(false)
  const root = new URL(hrefTo(''), window.location.href).href
  useEffect(
    function lookUp() {
      keptOnDevice(root).then(setKept)
    },
    [root],
  )
  const clear = async () => {
    await clearDevice(root)
    setKept(await keptOnDevice(root))
    setCleared(true)
  }
  if (!kept) return null
  const list = kept.map((one) => t(named[one])).join(t('comma'))
  const said = kept.length ? t('aboutDeviceKept', { list }) : t(isCleared ? 'aboutDeviceCleared' : 'aboutDeviceEmpty')
  return (
    <p className="wrapped">
      <span role="status">{said}</span>
      <button type="button" className="text-button" onClick={clear} disabled={kept.length === 0}>
        {t('aboutDeviceClear')}
      </button>
    </p>
  )
}
