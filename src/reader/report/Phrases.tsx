import { Fragment } from 'react'
import { useDossier } from '../../selection/site'
import { Mention } from '../Mention'
import { Unbroken } from '../../i18n/Unbroken'

/** The dispute in one line for whoever comes new to it: what led to the report, each step a link that takes map and playhead there. */
export function Phrases() {
  const { phrases } = useDossier()
  if (phrases.length === 0) return null
  return (
    <p className="phrases">
      {phrases.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the phrases never change their order
        <Fragment key={index}>
          {index > 0 && '\u00a0· '}
          {runs.map(({ text, to }) => {
            const words = <Unbroken key={text} text={text} />
            return to ? (
              <Mention key={text} to={to}>
                {words}
              </Mention>
            ) : (
              words
            )
          })}
        </Fragment>
      ))}
    </p>
  )
}
