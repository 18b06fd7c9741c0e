import type { Language } from '../domain/content/ids'
import type { Messages } from './messages/en'

/** The words of one language, in a chunk of their own. Rejects where the chunk cannot be had. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en')).en
    case 'ja':
      return (await import('./messages/ja')).ja
    case 'ru':
      return (await import('./messages/ru')).ru
  }
}
