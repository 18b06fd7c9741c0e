import { expect, test } from 'vitest'
import { compileChanges } from '../../../src/generator/editions/compileChanges'
import { stateOf } from '../../../src/generator/editions/state'
import { rawDossier } from '../../fixtures/dossiers'
import { translatorOf } from '../../i18n/translators'

const now = stateOf(rawDossier())
/** Every entry of the dossier as if all of it were new since the last edition. */
const bare = new Map([...now].map(([key, value]) => [key, typeof value === 'object' ? {} : value]))
const ids = new Set([...now.keys()].map((key) => key.split('/')[1] ?? '').filter((id) => /^[a-z]+-[a-z0-9-]+$/.test(id)))

test.each(['ja', 'ru'])('in %s what has changed is told in words of the language, not in fields and ids', (language) => {
  const told = compileChanges({ editions: [], last: bare, now }, translatorOf(language), 'en')
  const parts = told
    .flatMap(({ changes }) => changes)
    .flatMap((change) => change.parts.flatMap((part) => (/(?:^|\/)id$/.test(part.at) ? [] : [{ entry: change.entry, ...part }])))
  expect(parts.length).toBeGreaterThan(2000)
  const fields = parts.filter(({ label }) => /[a-z]{2}/.test(label)).map(({ entry, at, label }) => `${entry} ${at}: ${label}`)
  expect([...new Set(fields)]).toEqual([])
  const named = parts.filter(({ after }) => after?.split(/[、,·]\s*/).some((word) => ids.has(word)))
  expect([...new Set(named.map(({ entry, at, after }) => `${entry} ${at}: ${after}`))]).toEqual([])
  const dates = parts.filter(({ after }) => after !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(after))
  expect([...new Set(dates.map(({ entry, at, after }) => `${entry} ${at}: ${after}`))]).toEqual([])
})
