import type { ReactNode } from 'react'
import { useTranslate } from '../../i18n/useMessages'

/** The figures of a chart for those who do not see it, and their sources. */
export function ChartTable({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  const t = useTranslate()
  return (
    <details>
      <summary>{t('chartAsTable')}</summary>
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
