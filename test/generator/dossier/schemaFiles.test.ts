import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import { fileNames } from '../../../src/generator/dossier/schema/content'
import { languagesOf } from '../../../src/generator/dossier/raw'
import { readDossier } from '../../../src/generator/dossier/read'
import { schemaFiles } from '../../../src/generator/dossier/schemaFiles'
import { otherDisputeFolder } from '../../fixtures/otherDispute'
import { tinyDispute, template } from './fixtures'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

describe.each([tinyDispute, otherDisputeFolder, template])('every file of %s', (folder) => {
  const schemas = schemaFiles(languagesOf(readDossier(folder)))

  test.each(fileNames)('%s.json is valid by its schema', (name) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schemas.get(`${name}.schema.json`) ?? ''))
    validate(json(join(folder, `${name}.json`)))
    expect(validate.errors).toBeNull()
  })
})

test('a field with a slip in its name is no field of any file', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(schemaFiles({ all: ['en'], complete: ['en'] }).get('dispute.schema.json') ?? ''),
  )
  const dispute = json(join(template, 'dispute.json'))
  expect(validate(dispute)).toBe(true)
  expect(validate({ ...Object(dispute), titel: { en: '' } })).toBe(false)
})
