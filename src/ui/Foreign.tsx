import type { Translate } from '../i18n/translate'
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

/** Codes of scripts that are more than one in Unicode: what a language written in them uses. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/** The scripts that a language is usually written in, by their codes of four letters. */
function scriptsOf(language: string): readonly string[] {
  const { script } = new Intl.Locale(language).maximize()
  return script === undefined ? [] : (mixed[script] ?? [script])
}

/**
 * The language a title or a publisher's name is written in, by its script: a page in one language is often cited under a title in another.
 * That of the source itself where its script is in the text, else the first of the site's; Latin letters decide only where there are no others.
 * @param source language of the source
 */
export function writtenIn(text: string, source: string, t: Pick<Translate, 'language' | 'ownNames'>): string {
  const fitting = [source, ...Object.keys(t.ownNames)].flatMap((language) => {
    const script = scriptsOf(language).find((code) => new RegExp(`\\p{Script=${code}}`, 'u').test(text))
    return script === undefined ? [] : [{ language, script }]
  })
  return (fitting.find(({ script }) => script !== 'Latn') ?? fitting[0])?.language ?? (/\p{Script=Latn}/u.test(text) ? source : t.language)
}
