import { Fragment } from 'react'
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

/**
 * Words that may quote others in another script: those are marked by the language of the site that is written in it.
 * @param language of the words themselves, where that is not the page's and is said around them
 */
export function Quoting({ children, language }: { children: string; language?: string | undefined }) {
  const t = useTranslate()
  return runsOf(children, { ownNames: t.ownNames, language: language ?? t.language }).map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text do not change places
    <Fragment key={i}>{run.language === undefined ? run.text : <span lang={run.language}>{run.text}</span>}</Fragment>
  ))
}

/** A text in runs of one language each, by their scripts; none where a run is the page's own, or in Latin letters, which any language may be in. */
export function runsOf(
  text: string,
  t: Pick<Translate, 'language' | 'ownNames'>,
): readonly { readonly text: string; readonly language?: string }[] {
  const own = [...scriptsOf(t.language), 'Latn']
  const others = Object.keys(t.ownNames).filter((tag) => tag !== t.language && !scriptsOf(tag).some((script) => own.includes(script)))
  if (others.length === 0) return [{ text }]
  const letter = new Map(
    others.map((tag) => [
      tag,
      `[${scriptsOf(tag)
        .map((script) => `\\p{scx=${script}}`)
        .join('')}]`,
    ]),
  )
  const isIn = (run: string, tag: string) => new RegExp(`^(?=\\p{L})${letter.get(tag)}`, 'u').test(run)
  const runs = new RegExp(`(${[...letter.values()].map((one) => `(?=\\p{L})${one}(?:[\\s·]*${one})*`).join('|')})`, 'u')
  return text
    .split(runs)
    .filter((run) => run !== '')
    .map((run) => {
      const language = others.find((tag) => isIn(run, tag))
      return language === undefined ? { text: run } : { text: run, language }
    })
}

/** Codes of scripts that are more than one in Unicode: what a language written in them uses. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

const scripts = new Map<string, readonly string[]>()

/** The scripts that a language is usually written in, by their codes of four letters. Asked for once: a browser takes a while to tell. */
function scriptsOf(language: string): readonly string[] {
  const known = scripts.get(language)
  if (known) return known
  const { script } = new Intl.Locale(language).maximize()
  const found = script === undefined ? [] : (mixed[script] ?? [script])
  scripts.set(language, found)
  return found
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
