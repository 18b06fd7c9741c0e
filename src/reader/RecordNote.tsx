import type { RecordCheck } from '../domain/report'
import { useTranslate } from '../i18n/useMessages'
import { useSite } from '../selection/site'
import { useMediaQuery } from '../ui/useMediaQuery'
import { SourceRefs } from './SourceLinks'

/**
 * What the record says where it is more exact than the paragraph. Open where there is room: on a built page the stylesheet shows it from 900 px
 * on, so that nothing moves when the page comes alive and the element itself says it is open.
 */
export function RecordNote({ checks }: { checks: readonly RecordCheck[] }) {
  const t = useTranslate()
  const { live } = useSite()
  const hasRoom = useMediaQuery('(min-width: 900px)')
  return (
    <aside className="record-note">
      <details open={live && hasRoom}>
        <summary>{t('reportRecordSays')}</summary>
        {checks.map(({ id, note, sources }) => (
          <p key={id}>
            {note} <SourceRefs sources={sources} />
          </p>
        ))}
      </details>
    </aside>
  )
}
