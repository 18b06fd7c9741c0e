/**
 * The BCP 47 tag of the language that the page was built in. Its address begins with it; `lang` may be a translating browser's by now, and holds only where
 * the page has no address of its own.
 */
export function languageOfPage({ dataset, lang }: HTMLElement = document.documentElement): string {
  return dataset.address?.split('/')[0] || lang
}
