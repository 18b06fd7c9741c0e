import { languageOfPage } from './translation/languageOfPage'
import { translator } from '../i18n/translate'
import type { Words } from '../i18n/words'
import { fetchFile } from '../loading/fetchFile'

/**
 * The note that every built page has above itself, unseen: what is the case where script fails it, in its own language. The early script shows it as
 * well, where nothing else has come.
 */
function noteOfPage(): HTMLElement | null {
  return document.getElementById('page-note')
}

/** Says above the built page that it stands still. What waited for another date or view waits no longer: the note says that it is not shown. */
export function sayPageStill(): void {
  window.dispatchEvent(new Event('page-still'))
}

/** A browser that lacks what the script relies on keeps the built page, and the note says why. */
export async function sayBrowserIsOld(): Promise<void> {
  const { dataset } = document.documentElement
  const words = await fetchFile(
    new URL(`${dataset.root ?? '/'}${dataset.data}messages.${languageOfPage()}.json`, window.location.href).href,
  )
  const [sentence] = noteOfPage()?.children ?? []
  if (words.state === 'ready' && sentence) sentence.textContent = translator(words.value as Words)('pageOldBrowser')
  sayPageStill()
}

/** The page runs: what was said of it no longer holds. */
export function sayPageRuns(): void {
  delete document.documentElement.dataset.pending
  const note = noteOfPage()
  if (note) note.hidden = true
}
