import type { ReactNode } from 'react'
import { Said } from '../../i18n/Said'

/** The figures of a chart for those who do not see it, and their sources. */
export function ChartTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <details>
      <summary>
        <Said of="chartAsTable" />
      </summary>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  )
}
