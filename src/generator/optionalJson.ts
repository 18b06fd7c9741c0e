import { existsSync, readFileSync } from 'node:fs'
import { isNamedList } from './dossier/entries'

/** What a JSON file holds, of a list that names its schema the `entries`; `null` where there is no such file. */
export function optionalJson(file: string) {
  if (!existsSync(file)) return null
  const content = JSON.parse(readFileSync(file, 'utf8'))
  return isNamedList(content) ? content.entries : content
}
