import { cpSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeSchemas } from '../dossier/writeSchemas'

const template = resolve('src/generator/new/template')

/**
 * Writes a small dossier that builds at once, with the schemas that its files name.
 * @throws where something stands at the folder's place already
 */
export function startDossier(folder: string): void {
  if (existsSync(folder)) throw new Error(`${folder} is there already; name a new folder`)
  cpSync(template, folder, { recursive: true })
  writeSchemas(folder)
}
