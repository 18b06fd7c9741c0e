import type { Translate } from '../../i18n/translate'

/**
 * The note that a page has above itself, unseen until its script fails it: that the page stands still, and, where its address asks for another date
 * or view, which date it shows. The early script shows it.
 * @param shown the date that the page shows, inside a sentence
 */
export function stillNote(languages: readonly Translate[], shown: string): string {
  const said = (tag: string, more: string, words: (t: Translate) => string) =>
    languages.map((t) => `<${tag}${more}${languages.length > 1 ? ` lang="${t.language}"` : ''}>${words(t)}</${tag}>`)
  return [
    '<div id="page-note" class="error-note page-note" role="alert" hidden>',
    ...said('p', '', (t) => t('pageStill')),
    ...said('p', ' hidden', (t) => t('pageStillAsked', { date: shown })),
    ...said('button', ' type="button" class="text-button"', (t) => t('retry')),
    '</div>',
  ].join('')
}
