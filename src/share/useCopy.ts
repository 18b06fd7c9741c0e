import { useState } from 'react'
import { useTranslate } from '../i18n/useMessages'

/** Copies a text, and says so; where the browser refuses, the text is selected where it stands. */
export function useCopy() {
  const t = useTranslate()
  const [said, say] = useState('')
  const copy = async (text: string, done: string, shown: Element | null) => {
    say('')
    try {
      await navigator.clipboard.writeText(text)
      say(done)
    } catch {
      if (shown) window.getSelection()?.selectAllChildren(shown)
      say(t('copyRefused'))
    }
  }
  return { said, say, copy }
}
