import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSchema, fileNames } from '../../src/generator/dossier/schema/content'
import { jsonSchemaOf, schemaAt } from '../../src/generator/dossier/schema/jsonSchema'
import { realDossier } from '../generator/dossier/fixtures'

// A fork is made by this file alone.
const readme = readFileSync(join(realDossier, 'README.md'), 'utf8')
const rows = readme.split('\n').flatMap((line) => /^\| `([^`]+)` /.exec(line)?.[1] ?? [])
const dispute = jsonSchemaOf(contentSchema({ all: ['en'], complete: ['en'] }).shape.dispute)
const fieldsAt = (...path: readonly (string | number)[]) =>
  Object.keys(schemaAt(dispute, path)?.properties ?? {}).filter((field) => field !== '$schema')

test.each(fileNames)('the README has a row on %s.json', (name) => {
  expect(rows).toContain(`${name}.json`)
})

test.each(fieldsAt())('the README has a row on the field "%s" of dispute.json', (field) => {
  expect(rows).toContain(field)
})

test.each(fieldsAt('parties', 0))('the README has a row on the field "%s" of a party', (field) => {
  expect(rows).toContain(field)
})

test.each(fieldsAt('map'))('the README names the field "%s" of the map', (field) => {
  expect(readme).toContain(`\`${field}\``)
})

test('the README names no field that is not', () => {
  const known = new Set([
    ...fileNames.map((name) => `${name}.json`),
    ...fieldsAt(),
    ...fieldsAt('parties', 0),
    'geometry/',
    'languages/',
    'schema/',
  ])
  expect(rows.filter((row) => !known.has(row))).toEqual([])
})
