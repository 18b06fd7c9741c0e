import { useEffect, useState } from 'react'
import type { EventEntry } from '../../domain/content/event'
import type { ShowDate } from './useShowDate'

/** How long each event stands, in milliseconds. */
const pace = 2500

const weighty = ({ significance }: EventEntry) => significance <= 2

/** Steps through the weightier events, from the one shown to the last, or from the first where none comes after what is shown. Any key, leaving the window, and the end stop it. */
export function usePlay(dates: ShowDate) {
  const [playing, setPlaying] = useState(false)
  useEffect(
    function play() {
      if (!playing) return
      const stop = () => setPlaying(false)
      const step = (next = dates.next(1, weighty)) => {
        if (next) dates.showEvent(next)
        else stop()
      }
      step(dates.next(1, weighty) ?? dates.first(weighty))
      const timer = window.setInterval(() => step(), pace)
      window.addEventListener('keydown', stop)
      window.addEventListener('blur', stop)
      return () => {
        window.clearInterval(timer)
        window.removeEventListener('keydown', stop)
        window.removeEventListener('blur', stop)
        dates.endGesture()
      }
    },
    [playing, dates],
  )
  return { playing, setPlaying }
}
