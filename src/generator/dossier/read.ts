import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNamedList } from './entries'
import { readJson } from './json'
import type { Complaint, RawDossier } from './raw'
import { fileNames, type FileName } from './schema/content'

/** Reads every file of a dossier folder, those of its geometry and languages too. Never throws: what cannot be read is a complaint. */
export function readDossier(folder: string): RawDossier {
  const unreadable: Complaint[] = []
  const texts = new Map<string, string>()
  if (!existsSync(folder)) {
    const complaint = {
      file: folder,
      at: 'the folder',
      what: 'It is not there.',
      mend: 'Name a folder that is: npm run check -- path/to/dossier.',
    }
    return { files: {}, geometry: {}, languages: new Map(), texts, unreadable: [complaint] }
  }

  /** A file as JSON, `undefined` where it is unusable, which is noted. */
  function read(file: string): unknown {
    const bytes = bytesOf(join(folder, file))
    if (typeof bytes === 'string') {
      unreadable.push({ file, at: 'the file', what: bytes, mend: 'Replace it with a plain file that can be read.' })
      return undefined
    }
    texts.set(file, new TextDecoder().decode(bytes))
    const { value, faults } = readJson(bytes)
    for (const { line, what, mend } of faults) unreadable.push({ file, at: `line ${line}`, what, mend })
    return isNamedList(value) ? value.entries : value
  }

  const files: Partial<Record<FileName, unknown>> = {}
  for (const name of fileNames) {
    const file = `${name}.json`
    if (existsSync(join(folder, file))) files[name] = read(file)
    else unreadable.push({ file, at: 'the file', what: 'It is not there.', mend: mendMissing(name) })
  }
  const inFolder = (under: string, ends: RegExp) =>
    Object.fromEntries(namesIn(join(folder, under), ends).map((name) => [name, read(`${under}/${name}`)]))
  const geometry = inFolder('geometry', /\.(geo)?json$/)
  const languages = new Map(Object.entries(inFolder('languages', /\.json$/)).map(([name, value]) => [name.replace(/\.json$/, ''), value]))
  return { files, geometry, languages, texts, unreadable }
}

/** Files that are one object; all others are lists. */
const objects: readonly FileName[] = ['dispute', 'article']

function mendMissing(name: FileName): string {
  return objects.includes(name) ? `Create ${name}.json: npm run new writes one to start from.` : `Create ${name}.json; an empty list is [].`
}

function bytesOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EISDIR' ? 'It is a folder.' : 'It cannot be read.'
  }
}

function namesIn(folder: string, ends: RegExp): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => ends.test(name))
      .toSorted()
  } catch {
    return []
  }
}
