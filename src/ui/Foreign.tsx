import type { Language } from '../domain/content/ids'
import { useTranslate } from '../i18n/useMessages'

/** Text in a language of its own, marked as such where it is not the page's. */
export function Foreign({ language, children, className }: { language: string | undefined; children: string; className?: string }) {
  const page = useTranslate().language
  if (language === undefined || language === page) return className ? <span className={className}>{children}</span> : children
  return (
    <span lang={language} className={className}>
      {children}
    </span>
  )
}

const cyrillicLanguages = ['ru', 'uk', 'mk', 'be', 'bg', 'sr']

/**
 * The language a title or a publisher's name is written in, by its script: a page in Russian is often cited under an English title.
 * @param source language of the source itself, which decides where its script agrees
 */
export function writtenIn(text: string, source: string, page: Language): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return source === 'zh' ? 'zh' : 'ja'
  if (/\p{Script=Cyrillic}/u.test(text)) return cyrillicLanguages.includes(source) ? source : 'ru'
  if (!/\p{Script=Latin}/u.test(text)) return page
  return source === 'ja' || cyrillicLanguages.includes(source) ? 'en' : source
}
