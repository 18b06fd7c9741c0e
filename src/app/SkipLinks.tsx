import { Said } from '../i18n/Said'

/** First in the tab order: past the masthead to each of the three regions. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      <a href="#reader">
        <Said of="skipToReader" />
      </a>
      <a href="#map">
        <Said of="skipToMap" />
      </a>
      <a href="#timeline">
        <Said of="skipToTimeline" />
      </a>
    </div>
  )
}
