import { useRef } from 'react'
import { useTranslate } from '../i18n/useMessages'
import { useChosen, useSite } from '../selection/site'
import './reader.css'
import { ReaderPage } from './ReaderPage'
import { Tabs } from './Tabs'
import { SidePanel } from './SidePanel'
import { TroubleNotes } from './TroubleNotes'
import { useCounterparts } from './useCounterparts'
import { useShowChosen } from './useShowChosen'

/** What one reads: a place or a word beside the report, the report, the events, the positions, the lists. */
export function ReaderRegion() {
  const t = useTranslate()
  const { live } = useSite()
  const selection = useChosen()
  const region = useRef<HTMLElement>(null)
  useCounterparts(region)
  useShowChosen(region)
  const { subject } = selection
  return (
    <section
      ref={region}
      id="reader"
      tabIndex={-1}
      role="region"
      aria-label={t('regionReader')}
      className="reader"
      data-live={live || undefined}
    >
      <TroubleNotes />
      <SidePanel subject={subject} />
      <Tabs />
      <div className="reader-page">
        <ReaderPage selection={selection} />
      </div>
    </section>
  )
}
