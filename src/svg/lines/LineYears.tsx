import { Fragment } from 'react'
import { type PlacedYears, yearSize } from '../../cartography/naming/yearsInView'
import { tenths } from '../../cartography/tenths'

/** The years in which the lines along a stroke began, at its end; that of the line in force stands out. */
export function LineYears({ at: [x, y], years }: PlacedYears) {
  return (
    <text className="line-years" x={tenths(x)} y={tenths(y + yearSize * 0.36)}>
      {years.map(({ year, inForce }, i) => (
        <Fragment key={year}>
          {i > 0 && ' · '}
          {inForce ? <tspan className="line-year-now">{year}</tspan> : year}
        </Fragment>
      ))}
    </text>
  )
}
