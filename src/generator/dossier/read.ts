import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint, RawDossier } from './raw'
import { fileNames, type FileName } from './schema/content'

const linesFile = 'geometry/lines.geojson'

/** Reads every file of a dossier folder. Never throws: what cannot be read is a complaint. */
export function readDossier(folder: string): RawDossier {
  const files: Partial<Record<FileName, unknown>> = {}
  const unreadable: Complaint[] = []
  for (const name of fileNames) {
    const file = `${name}.json`
    const text = readText(join(folder, file))
    if (text === null) {
      unreadable.push({ file, at: 'the file', what: 'It is not there.', mend: `Create ${file}; an empty list is [].` })
      continue
    }
    const parsed = parse(file, text, unreadable)
    if (parsed !== undefined) files[name] = parsed
  }
  const lines = readText(join(folder, linesFile))
  return lines === null ? { files, unreadable } : { files, unreadable, lines: parse(linesFile, lines, unreadable) }
}

function parse(file: string, text: string, unreadable: Complaint[]): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    unreadable.push({
      file,
      at: lineOf(text, message),
      what: `It is not valid JSON: ${message.replace(/ in JSON at position.*$/s, '')}.`,
      mend: 'Look at this line and the one before it for a missing or doubled comma, quote or bracket.',
    })
    return undefined
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** V8 names the offset; text that ends too early is named by its last line. */
function lineOf(text: string, message: string): string {
  const offset = /at position (\d+)/.exec(message)?.[1]
  const before = offset === undefined ? text : text.slice(0, Number(offset))
  return `line ${before.split('\n').length}`
}
