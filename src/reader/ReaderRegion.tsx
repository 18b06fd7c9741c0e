import { useRef } from 'react'
import { useTranslate } from '../i18n/useMessages'
import { latePart } from '../ui/latePart'
import { useChosen, useRead, useReading, useSite } from '../selection/site'
import './report/report.css'
import './mentions.css'
import './reader.css'
import { chosenCard } from './lazyParts'
import { ReaderPage } from './ReaderPage'
import { Tabs } from './Tabs'
import { SidePanel } from './SidePanel'
import { useCounterparts } from './useCounterparts'
import { useShowChosen } from './useShowChosen'
import { useTroubles } from './useTroubles'

/** Few addresses are not understood. */
const TroubleNotes = latePart(() => import('./TroubleNotes').then((part) => part.TroubleNotes))

/** Few links name an edition. */
const EditionNote = latePart(() => import('./editions/EditionNote').then((part) => part.EditionNote))

/** What one reads: a place or a word beside the report, the report, the events, the positions, the lists. */
export function ReaderRegion() {
  const t = useTranslate()
  const { live } = useSite()
  const selection = useRead()
  const reading = useReading()
  const region = useRef<HTMLElement>(null)
  useCounterparts(region)
  useShowChosen(region, selection)
  const { subject } = selection
  const troubles = useTroubles()
  const asked = useChosen().edition
  return (
    <>
      <section
        ref={region}
        id="reader"
        tabIndex={-1}
        role="region"
        aria-label={t('regionReader')}
        className="reader"
        data-live={live || undefined}
      >
        {troubles.length > 0 && <TroubleNotes troubles={troubles} />}
        {asked !== null && <EditionNote asked={asked} />}
        <SidePanel subject={subject} />
        <Tabs />
        <div className="reader-page">
          <ReaderPage selection={selection} />
        </div>
      </section>
      {reading && <chosenCard.Part reading={reading} />}
    </>
  )
}
