import { Fragment } from 'react'
import { useDossier } from '../../selection/site'
import { Runs } from '../Mention'

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
          <Runs runs={runs} />
        </Fragment>
      ))}
    </p>
  )
}
