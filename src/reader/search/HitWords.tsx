import { useLender } from '../../selection/useLender'
import './hit.css'
import type { Hit } from './hits'

/** The name of what was found, the other name of a place, and what it is. */
export function HitWords({ hit: { title, otherName, kind, isText } }: { hit: Hit }) {
  const lender = useLender()
  return (
    <>
      <span className={isText ? 'hit-title hit-text' : 'hit-title'} lang={lender(title)}>
        {title}
      </span>
      {otherName && <span className="other-name"> {otherName}</span>} <span className="hit-kind">{kind}</span>
    </>
  )
}
