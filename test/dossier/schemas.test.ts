import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { fileNames } from '../../src/generator/dossier/schema/content'
import { languagesOf } from '../../src/generator/dossier/raw'
import { readDossier } from '../../src/generator/dossier/read'
import { schemaFiles } from '../../src/generator/dossier/schemaFiles'
import { geometryFiles } from '../../src/generator/geometry/geometryFiles'

const folder = 'src/dossier'
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const made = schemaFiles(languagesOf(readDossier(folder)))

test('the schemas written beside the dossier are those that npm run schemas would write', () => {
  expect(readdirSync(join(folder, 'schema')).toSorted()).toEqual([...made.keys()].toSorted())
  for (const [name, text] of made) expect(readFileSync(join(folder, 'schema', name), 'utf8') === text, name).toBe(true)
})

test.each(fileNames)('%s.json names its schema, which is there, and is valid by it', (name) => {
  const content = json(join(folder, `${name}.json`)) as { readonly $schema?: string }
  expect(content.$schema).toBe(`./schema/${name}.schema.json`)
  expect(existsSync(join(folder, 'schema', `${name}.schema.json`))).toBe(true)
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(made.get(`${name}.schema.json`) ?? ''))
  validate(content)
  expect(validate.errors).toBeNull()
})

test.each(Object.keys(geometryFiles).filter((name) => name.endsWith('.json')))(
  'geometry/%s names its schema, and is valid by it',
  (name) => {
    const content = json(join(folder, 'geometry', name)) as { readonly $schema?: string }
    const schema = `geometry-${name.replace(/\.json$/, '')}.schema.json`
    expect(content.$schema).toBe(`../schema/${schema}`)
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(made.get(schema) ?? ''))
    validate(content)
    expect(validate.errors).toBeNull()
  },
)

test('every script of package.json that runs a file beside the dossier runs one that is there', () => {
  const { scripts } = json('package.json') as { readonly scripts: Readonly<Record<string, string>> }
  const files = Object.values(scripts).flatMap((script) => script.match(/src\/dossier\/[\w/]+\.ts/g) ?? [])
  expect(files).not.toEqual([])
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})
