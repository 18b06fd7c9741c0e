import { shareOf, type TimeWindow } from '../../domain/time/axis'
import { calendar } from '../../domain/time/day'
import { type EventEntry, shownDay } from '../../domain/content/event'
import { percent } from './chartMetrics'
import { isMain } from '../events/layoutEvents'

/** Two years nearer to each other than this share of the axis are written to either side of their ticks. */
const close = 0.12

/** The years under the time strip of a phone: the start of the axis and those of the main events. */
export function StripYears({ axis, events }: { axis: TimeWindow; events: readonly EventEntry[] }) {
  const days = [axis.from, ...events.filter(isMain).map(shownDay)]
  const first = days.filter((day, i) => i === 0 || calendar(day).year !== calendar(days[i - 1] ?? day).year)
  return (
    <g className="tl-strip-years">
      {first.map((day, i) => {
        const next = first[i + 1]
        const before = first[i - 1]
        const share = shareOf(axis, day)
        const nearNext = next !== undefined && shareOf(axis, next) - share < close
        const nearBefore = before !== undefined && share - shareOf(axis, before) < close
        return (
          <text
            key={day}
            x={percent(share)}
            y="57"
            textAnchor={i === 0 || nearBefore ? 'start' : nearNext || share > 0.9 ? 'end' : 'middle'}
          >
            {calendar(day).year}
          </text>
        )
      })}
    </g>
  )
}
