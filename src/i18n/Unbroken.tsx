import { useTranslate } from './useMessages'

/** A heading that breaks by sense: what the language keeps together stands on one line. Its text is as it was written. */
export function Unbroken({ text }: { text: string }) {
  const { unbroken } = useTranslate()
  if (unbroken === undefined) return text
  // Every second part is one that was caught.
  const parts = text.split(new RegExp(`(${unbroken})`, 'u'))
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
      <span key={index} className="unbroken">
        {part}
      </span>
    ),
  )
}
