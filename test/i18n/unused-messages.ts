import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { messages } from '../../src/i18n/en/messages'

const source = resolve(import.meta.dirname, '../../src')

/**
 * Keys of messages that no file of the source names, in their order. A key with a dot counts as named where a template makes it:
 * `` `placeKind.${kind}` `` names every `placeKind.…`.
 */
export function unusedMessages(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/^i18n[\\/][^\\/]+[\\/]/.test(path),
  )
  const text = files.map((path) => readFileSync(join(source, path), 'utf8')).join('\n')
  const named = (key: string) => [`'${key}'`, `"${key}"`, `\`${key}\``].some((quoted) => text.includes(quoted))
  const made = (key: string) => {
    const start = key.slice(0, key.indexOf('.'))
    // Names of months are asked for by what they are called, full or short.
    return key.includes('.') && [`\`${start}.\${`, `MonthNames = '${start}'`].some((part) => text.includes(part))
  }
  return Object.keys(messages).filter((key) => !named(key) && !made(key))
}
