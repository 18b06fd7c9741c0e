import { expect, test } from 'vitest'
import { rawDossier } from '../../fixtures/dossiers'

/** The files that the usage below was carried through. */
const files = ['positions', 'glossary', 'boundaries', 'control', 'places', 'map-conventions', 'states', 'distances', 'residents'] as const

/** What is matched against texts or kept for editors: it holds every spelling. */
const unread: ReadonlySet<string> = new Set(['aliases', 'weakAliases', 'forEditors', 'ambiguous'])

/** The English texts of an entry, each with where it stands. */
function* englishIn(content: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (content === null || typeof content !== 'object') return
  for (const [key, value] of Object.entries(content))
    if (unread.has(key)) continue
    else if (key === 'en' && typeof value === 'string') yield [path, value]
    else yield* englishIn(value, `${path} › ${key}`)
}

function found(wrong: RegExp): readonly string[] {
  const dossier = rawDossier().files
  return files.flatMap((file) =>
    [...englishIn(dossier[file], file)].flatMap(([path, text]) => (wrong.test(text) ? [`${path}: ${text}`] : [])),
  )
}

test('Japanese names bear no macrons in English', () => {
  expect(found(/[āīūēōĀĪŪĒŌ]/)).toEqual([])
})

test('the group off Nemuro has one name in English', () => {
  expect(found(/Habomai (Islands|group|islets|rocks)/)).toEqual([])
})

test('no English text speaks to those who made it', () => {
  expect(found(/general knowledge|not (read|checked|seen|found) here|must not|aliases|our geometry|the row /i)).toEqual([])
})
