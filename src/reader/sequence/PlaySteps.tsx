import { stepSubject } from '../../domain/content/subject'
import { useEffect, useState } from 'react'
import { choose } from '../../domain/address/selection'
import type { Sequence } from '../../domain/content/sequence'
import { useTranslate } from '../../i18n/useMessages'
import { useSite } from '../../selection/site'

const stepMilliseconds = 3000

/** Plays a story from the step shown, one step in three seconds, to its end; any key stops it, and so does leaving the window. */
export function PlaySteps({ sequence, index }: { sequence: Sequence; index: number }) {
  const t = useTranslate()
  const { store } = useSite()
  const [plays, setPlays] = useState(false)
  const next = sequence.steps[index + 1]
  const playing = plays && next !== undefined
  // Come to its end it has stopped: a step back does not set it going.
  if (plays && !next) setPlays(false)

  useEffect(
    function goOn() {
      if (!playing || !store) return
      const timer = setTimeout(() => {
        const chosen = choose(store.get().selection, stepSubject(sequence.id, next.id))
        store.select(chosen, { replace: true })
      }, stepMilliseconds)
      return () => clearTimeout(timer)
    },
    [playing, store, sequence.id, next],
  )
  useEffect(
    function stopOnKey() {
      if (!playing) return
      const stop = () => setPlays(false)
      window.addEventListener('keydown', stop)
      window.addEventListener('blur', stop)
      return () => {
        window.removeEventListener('keydown', stop)
        window.removeEventListener('blur', stop)
      }
    },
    [playing],
  )
  return (
    // Not `disabled`, which would take the focus from who watches to the end.
    <button type="button" className="text-button" aria-disabled={!next || undefined} onClick={() => next && setPlays(!playing)}>
      <span aria-hidden="true">{playing ? '❚❚' : '▶'} </span>
      {t(playing ? 'timelinePause' : 'timelinePlay')}
    </button>
  )
}
