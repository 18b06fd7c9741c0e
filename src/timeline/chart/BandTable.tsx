import { useState } from 'react'
import type { Band } from '../../domain/band'
import { stateAt } from '../../domain/control'
import type { Dossier } from '../../domain/content/dossier'
import { bandText } from '../../i18n/sentences'
import { useTranslate } from '../../i18n/useMessages'
import { rowName } from './BandRow'

/** The bars in words, for those who do not see them; made when it is opened. */
export function BandTable({ dossier, bands }: { dossier: Dossier; bands: readonly Band[] }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <details className="tl-table hidden-until-used" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('timelineBandsAsTable')}</summary>
      {open && (
        <table>
          <tbody>
            {bands.flatMap((band) =>
              band.runs.map(({ from, to }, i) => (
                <tr key={`${band.place}${from}`}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={band.runs.length}>
                      {rowName(dossier, band)}
                    </th>
                  )}
                  <td>{bandText(t, dossier, stateAt(dossier, band.place, from), from, to)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </details>
  )
}
