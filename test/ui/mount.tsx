import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import { MessagesContext } from '../../src/i18n/useMessages'
import { translatorOf } from '../i18n/translators'

/** A part drawn into a document, as a browser would. */
export interface Mounted {
  readonly element: HTMLElement
  readonly redraw: (part: ReactNode) => Promise<void>
  readonly unmount: () => Promise<void>
}

/** Draws a part with the words of the interface in English, and waits until it has come to rest. */
export async function mount(part: ReactNode): Promise<Mounted> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element, { onCaughtError() {} })
  const redraw = (next: ReactNode) => act(async () => root.render(<MessagesContext value={translatorOf('en')}>{next}</MessagesContext>))
  await redraw(part)
  return {
    element,
    redraw,
    async unmount() {
      await act(async () => root.unmount())
      element.remove()
    },
  }
}
