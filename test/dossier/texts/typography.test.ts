import { expect, test } from 'vitest'
import { languagesOf } from '../../../src/generator/dossier/raw'
import { compiledDossier, rawDossier } from '../../fixtures/dossiers'

const languages = languagesOf(rawDossier()).all

/** What is read by the code and shown to nobody. */
const unread: ReadonlySet<string> = new Set(['url', 'aliases'])

/** All texts of a compiled dossier, each with where it stands. */
function* textsIn(content: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof content === 'string') yield [path, content]
  else if (content !== null && typeof content === 'object')
    for (const [key, value] of Object.entries(content)) if (!unread.has(key)) yield* textsIn(value, `${path}.${key}`)
}

function found(language: string, wrong: RegExp): readonly string[] {
  return [...textsIn(compiledDossier(language), language)].flatMap(([path, text]) => (wrong.test(text) ? [`${path}: ${text}`] : []))
}

test.each(languages)('%s: quotes and apostrophes are those of print', (language) => {
  expect(found(language, /["']/)).toEqual([])
})

test.each(languages)('%s: no text names a file of the dossier', (language) => {
  expect(found(language, /\.(json|geojson|ts)\b/)).toEqual([])
})

test.each(languages)('%s: no sentence names an id', (language) => {
  const ids = [...idsIn(rawDossier().files)].filter((id) => id.split('-').length > 2)
  expect(ids.length).toBeGreaterThan(100)
  const named = new RegExp(`(?<![/:#-])\\b(?:${ids.join('|')})\\b(?!-)`)
  expect(found(language, named).filter((text) => /: .*\s/.test(text))).toEqual([])
})

/** The ids of all entries. */
function* idsIn(content: unknown): Generator<string> {
  if (content === null || typeof content !== 'object') return
  for (const [key, value] of Object.entries(content))
    if (key === 'id' && typeof value === 'string') yield value
    else yield* idsIn(value)
}
