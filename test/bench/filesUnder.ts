import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file in a folder and below it, without those that are precompressed copies. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br') && !entry.name.endsWith('.gz'))
    .map((entry) => join(entry.parentPath, entry.name))
}
