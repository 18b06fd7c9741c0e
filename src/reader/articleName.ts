import type { Translate } from '../i18n/translate'

/** "Article 9"; an article that the dossier names itself ("paragraph 9", "preamble") keeps its name. */
export function articleName(t: Translate, article: string): string {
  return /^\d/.test(article) ? t('instrumentArticle', { number: article }) : article
}
