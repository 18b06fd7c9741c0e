/** Holds the place of a text that is on its way. */
export function TextPlaceholder() {
  return (
    <p className="late-lines" aria-hidden="true">
      <span />
      <span />
      <span />
    </p>
  )
}
