import type { Translate } from '../../i18n/translate'

/**
 * The note that a page has above itself, unseen until its script fails it: that it stands still, or that the browser is too old, and that what its
 * address asks for is not shown. The early script chooses among the three sentences, which follow each other in each language.
 * @param shown the date that the page shows, inside a sentence
 */
export function pageNote(languages: readonly Translate[], shown: string): string {
  const lang = (t: Translate) => (languages.length > 1 ? ` lang="${t.language}"` : '')
  const said = languages.flatMap((t) =>
    [t('pageStill'), t('pageOldBrowser'), t('pageStillAsked', { date: shown })].map((sentence) => `<p${lang(t)}>${sentence}</p>`),
  )
  const again = languages.map((t) => `<button type="button" class="text-button"${lang(t)}>${t('retry')}</button>`)
  return `<div id="page-note" class="error-note page-note" role="alert" hidden>${said.join('')}${again.join('')}</div>`
}
