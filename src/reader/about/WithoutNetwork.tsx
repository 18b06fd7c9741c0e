import { useEffect, useState } from 'react'
import type { MessageKey } from '../../i18n/messages'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { ownEdition } from '../../loading/edition'
import { askWorker } from '../../loading/offline/askWorker'
import type { Kept, KeepTrouble } from '../../loading/offline/talk'
import { useDossier, useSite } from '../../selection/site'

const troubles: Readonly<Record<KeepTrouble, MessageKey>> = { room: 'aboutKeepAllRoom', network: 'aboutKeepAllLost' }

/** What works without a network, what of it is kept on this device, and whether all of it is to be. */
export function WithoutNetwork() {
  const { live } = useSite()
  return (
    <section>
      <h2>
        <Said of="aboutOffline" />
      </h2>
      <p>
        <Said of="aboutOfflineWhat" />
      </p>
      {live && <KeptLanguages />}
    </section>
  )
}

/** Only script keeps anything, and only script can tell. */
function KeptLanguages() {
  const t = useTranslate()
  const { languages } = useDossier()
  const [kept, setKept] = useState<Kept | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(function lookUp() {
    askWorker({ ask: 'what-is-kept' }).then(setKept)
  }, [])
  if (!kept || (kept.languages.length === 0 && !kept.trouble)) return <p>{t('aboutOfflineNone')}</p>
  const megabytes = new Intl.NumberFormat(t.locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const size = (bytes: number) => megabytes.format(bytes / 1_000_000)
  const keep = async (isAll: boolean) => {
    setBusy(true)
    // The browser may be asked not to make room by what is kept: it answers for itself.
    if (isAll) await navigator.storage?.persist?.().catch(() => false)
    const edition = ownEdition()
    setKept(await askWorker(isAll ? { ask: 'keep', languages, edition } : { ask: 'keep-only', languages: [t.language], edition }))
    setBusy(false)
  }
  const names = kept.languages.map((language) => t.ownNames[language]?.name ?? language).join(t('comma'))
  return (
    <>
      <p role="status">
        {isBusy
          ? t('aboutKeepAllBusy')
          : kept.trouble
            ? t(troubles[kept.trouble])
            : t('aboutOfflineKept', { list: names, size: size(kept.now) })}
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={kept.languages.length === languages.length}
            disabled={isBusy}
            onChange={({ target }) => keep(target.checked)}
          />{' '}
          {t('aboutKeepAll', { size: size(kept.all) })}
        </label>
      </p>
    </>
  )
}
