import type { Translate } from '../i18n/translate'
import { preloadAll } from '../reader/lazyParts'
import { keepOffline } from './offline/keepOffline'

/** What a page does once it is alive and idle, in a chunk of its own: it fetches what the next click will ask for, and lets the site be kept on the device. */
export function later(root: string, page: HTMLElement, t: Translate): void {
  void preloadAll()
  void keepOffline(root, page, t)
}
