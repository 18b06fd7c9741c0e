import { createContext, useContext } from 'react'
import type { Translate } from './translate'

/** The translator of the page's language; given by whoever composes the page. */
export const MessagesContext = createContext<Translate | null>(null)

/** The translator of the page. Throws outside `MessagesContext`. */
export function useTranslate(): Translate {
  const t = useContext(MessagesContext)
  if (!t) throw new Error('no translator: MessagesContext is missing above this component')
  return t
}
