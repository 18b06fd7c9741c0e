import { type ReactNode, useRef } from 'react'

interface CopyableProps {
  readonly heading: string
  /** What is copied, word for word as it stands here. */
  readonly text: string
  readonly label: string
  readonly hint?: string | undefined
  /** For programs: set in letters of one width. */
  readonly isCode?: boolean
  /** Told where the text stands, for a browser that does not let it be copied. */
  readonly onCopy: (shown: Element | null) => void
  /** Above the text. */
  readonly before?: ReactNode
  /** Beside the button. */
  readonly children?: ReactNode
}

/** A text to take along, in full, and the button that copies it. */
export function Copyable({ heading, text, label, hint, isCode = false, onCopy, before, children }: CopyableProps) {
  const shown = useRef<HTMLParagraphElement>(null)
  return (
    <section className="share-part">
      <h3>{heading}</h3>
      {before}
      <p ref={shown} className="share-text" data-code={isCode || undefined}>
        {text}
      </p>
      {hint !== undefined && <p className="share-hint">{hint}</p>}
      <div className="wrapped">
        <button type="button" className="text-button" onClick={() => onCopy(shown.current)}>
          {label}
        </button>
        {children}
      </div>
    </section>
  )
}
