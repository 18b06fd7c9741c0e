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
  return (
    <section>
      <h2>
        <Said of="aboutDevice" />
      </h2>
      <p>
        <Said of="aboutDeviceWhat" />
      </p>
      <KeptNow />
    </section>
  )
}

/** Only script keeps anything, and only script can tell: before it has looked there is room for what it will say. */
function KeptNow() {
  const t = useTranslate()
  const { hrefTo, live } = useSite()
  const [kept, setKept] = useState<readonly Kept[] | null>(null)
  const [isCleared, setCleared] = useState(false)
  const home = hrefTo('')
  useEffect(
    function lookUp() {
      if (live) keptOnDevice(rootOf(home)).then(setKept)
    },
    [home, live],
  )
  const clear = async () => {
    await clearDevice(rootOf(home))
    setKept(await keptOnDevice(rootOf(home)))
    setCleared(true)
  }
  const list = kept?.map((one) => t(named[one])).join(t('comma'))
  const said = list ? t('aboutDeviceKept', { list }) : t(isCleared ? 'aboutDeviceCleared' : 'aboutDeviceEmpty')
  return (
    <p className={kept ? 'wrapped' : 'wrapped waiting'}>
      <span role="status">{said}</span>
      <button type="button" className="text-button" onClick={clear} disabled={!kept?.length}>
        {t('aboutDeviceClear')}
      </button>
    </p>
  )
}

function rootOf(home: string): string {
  return new URL(home, window.location.href).href
}
