import type { MessageKey } from './messages'
import { useTranslate } from './useMessages'

/** A message without parameters as a part of the page: where it is borrowed from another language, it says which. */
export function Said({ of }: { of: MessageKey }) {
  const t = useTranslate()
  const lender = t.borrowedFrom(of)
  return lender === undefined ? t(of) : <span lang={lender}>{t(of)}</span>
}
