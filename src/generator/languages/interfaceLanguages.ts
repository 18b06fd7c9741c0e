import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language } from '../../domain/content/ids'
import type { InterfaceLanguage, SomeMessages } from '../../i18n/words'

/** A language with the messages it has. */
export interface KnownLanguage extends InterfaceLanguage {
  readonly messages: SomeMessages
}

const folder = resolve(import.meta.dirname, '../../i18n')

/** The languages of the interface by tag: each folder of `src/i18n/` is one. */
export const interfaceLanguages: ReadonlyMap<Language, KnownLanguage> = new Map(
  await Promise.all(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => [name, await languageIn(join(folder, name))] as const),
  ),
)

async function languageIn(path: string): Promise<KnownLanguage> {
  const own: { readonly language: InterfaceLanguage } = await import(/* @vite-ignore */ join(path, 'language.ts'))
  const words: { readonly messages: SomeMessages } = await import(/* @vite-ignore */ join(path, 'messages.ts'))
  return { ...own.language, messages: words.messages }
}
