import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { en } from '../../src/i18n/messages/en'

const source = resolve(import.meta.dirname, '../../src')

/**
 * Keys of messages that no file of the source names, in their order. A key with a dot counts as named where a template makes it:
 * `` `placeKind.${kind}` `` names every `placeKind.…`.
 */
export function unusedMessages(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith(join('i18n', 'messages')),
  )
  const text = files.map((path) => readFileSync(join(source, path), 'utf8')).join('\n')
  const named = (key: string) => [`'${key}'`, `"${key}"`, `\`${key}\``].some((quoted) => text.includes(quoted))
  const made = (key: string) => {
    const start = key.slice(0, key.indexOf('.'))
    // Names of months are asked for by what they are called, full or short.
    return key.includes('.') && [`\`${start}.\${`, `MonthNames = '${start}'`].some((part) => text.includes(part))
  }
  return Object.keys(en).filter((key) => !named(key) && !made(key))
}
