import { useMemo } from 'react'
import { useTranslate } from '../i18n/useMessages'
import { qrDrawing, qrSvg } from './qr'
import { saveFile } from './saveFile'

/** The link as a QR code: black on white in every theme, since cameras read no other. */
export function QrCode({ url }: { url: string }) {
  const t = useTranslate()
  const drawing = useMemo(() => qrDrawing(url), [url])
  return (
    <section className="share-part">
      <h3>{t('shareQr')}</h3>
      {drawing ? (
        <>
          <svg className="share-qr" viewBox={`0 0 ${drawing.side} ${drawing.side}`} role="img" aria-label={t('shareQrOf')}>
            <path className="share-qr-ground" d={`M0 0h${drawing.side}v${drawing.side}H0z`} />
            <path d={drawing.path} />
          </svg>
          <div className="wrapped">
            <button type="button" className="text-button" onClick={() => saveFile('qr.svg', 'image/svg+xml', qrSvg(drawing))}>
              {t('shareSaveQr')}
            </button>
          </div>
        </>
      ) : (
        <p>{t('shareQrTooLong')}</p>
      )}
    </section>
  )
}
