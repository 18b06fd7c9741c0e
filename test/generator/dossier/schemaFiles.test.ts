import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import { fileNames } from '../../../src/generator/dossier/schema/content'
import { languagesOf } from '../../../src/generator/dossier/raw'
import { readDossier } from '../../../src/generator/dossier/read'
import { schemaFiles } from '../../../src/generator/dossier/schemaFiles'
import { tinyDispute, realDossier, template } from './fixtures'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

test('the schemas written beside the dossier are those that npm run schemas would write', () => {
  const made = schemaFiles(languagesOf(readDossier(realDossier)))
  expect(readdirSync(join(realDossier, 'schema')).toSorted()).toEqual([...made.keys()].toSorted())
  for (const [name, text] of made) expect(readFileSync(join(realDossier, 'schema', name), 'utf8') === text, name).toBe(true)
})

describe.each([realDossier, tinyDispute, template])('every file of %s', (folder) => {
  const schemas = schemaFiles(languagesOf(readDossier(folder)))

  test.each(fileNames)('%s.json is valid by its schema', (name) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schemas.get(`${name}.schema.json`) ?? ''))
    validate(json(join(folder, `${name}.json`)))
    expect(validate.errors).toBeNull()
  })
})

test.each(fileNames)('%s.json of the project names its schema, which is there', (name) => {
  const { $schema = '' } = json(join(realDossier, `${name}.json`)) as { readonly $schema?: string }
  expect(existsSync(join(realDossier, $schema)) && $schema).toBe(`./schema/${name}.schema.json`)
})

test('a field with a slip in its name is no field of any file', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(schemaFiles({ all: ['en'], complete: ['en'] }).get('dispute.schema.json') ?? ''),
  )
  const dispute = json(join(template, 'dispute.json'))
  expect(validate(dispute)).toBe(true)
  expect(validate({ ...Object(dispute), titel: { en: '' } })).toBe(false)
})
