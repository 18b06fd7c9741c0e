import { existsSync, readFileSync } from 'node:fs'

/** What a JSON file holds; `null` where there is no such file. */
export function optionalJson(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
