import type { Translate } from '../../i18n/translate'

/**
 * The note that a page has above itself, unseen until its script fails it: that the page stands still, or that it was opened as a file and why that
 * is still; and, where its address asks for another date or view, which date it shows. The early script shows what of it is the case.
 * @param shown the date that the page shows, inside a sentence
 */
export function stillNote(languages: readonly Translate[], shown: string): string {
  const said = (tag: string, more: string, words: (t: Translate) => string) =>
    languages.map((t) => `<${tag}${more}${languages.length > 1 ? ` lang="${t.language}"` : ''}>${words(t)}</${tag}>`)
  return [
    '<div id="page-note" class="error-note page-note" role="alert" hidden>',
    ...said('p', ' data-if="lost"', (t) => t('pageStill')),
    ...said('p', ' data-if="file" hidden', (t) => t('pageOpenedAsFile')),
    ...said('p', ' data-if="unshown" hidden', (t) => t('pageStillAsked', { date: shown })),
    ...said('button', ' type="button" class="text-button" data-if="mendable"', (t) => t('retry')),
    '</div>',
  ].join('')
}
