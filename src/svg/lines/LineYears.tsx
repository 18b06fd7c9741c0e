import { Fragment } from 'react'
import { type PlacedYears, yearSize } from '../../cartography/naming/yearsInView'
import { tenths } from '../../cartography/tenths'

/** The years in which the lines along a stroke began, at its end; that of the line in force stands out. */
export function LineYears({ at: [x, y], years }: PlacedYears) {
  return (
    <text className="line-years" x={tenths(x)} y={tenths(y + yearSize * 0.36)} fontSize={yearSize} textAnchor="middle">
      {years.map(({ year, inForce }, i) => (
        <Fragment key={year}>
          {i > 0 && ' · '}
          <tspan className={inForce ? 'line-year-now' : undefined}>{year}</tspan>
        </Fragment>
      ))}
    </text>
  )
}
