import { z } from 'zod'
import { geometryFiles } from '../geometry/geometryFiles'
import { ownLanguage } from '../languages/ownLanguages'
import { contentSchema, fileNames } from './schema/content'
import { jsonSchemaOf } from './schema/jsonSchema'
import type { Languages } from './schema/text'

/**
 * The JSON Schema of every file of a dossier in these languages, by its name in the folder `schema/`:
 * what an editor completes and explains from. Lists may stand in `entries`, beside the `$schema` that names theirs.
 */
export function schemaFiles(languages: Languages): ReadonlyMap<string, string> {
  const { shape } = contentSchema(languages)
  const ofGeometry = Object.entries(geometryFiles).map(([name, schema]) => [`geometry-${name.replace(/\.\w+$/, '')}`, schema] as const)
  const schemas = new Map<string, z.ZodType>([
    ...fileNames.map((name) => [name, shape[name]] as const),
    ...ofGeometry,
    ['language', ownLanguage],
  ])
  return new Map([...schemas].map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(fileSchema(schema), null, 2)}\n`]))
}

function fileSchema(schema: z.ZodType): object {
  const described = jsonSchemaOf(schema)
  if (!(schema instanceof z.ZodArray)) return described
  const { $schema, ...list } = described
  return {
    $schema,
    $defs: { list },
    anyOf: [
      {
        type: 'object',
        properties: { $schema: { type: 'string' }, entries: { $ref: '#/$defs/list' } },
        required: ['entries'],
        additionalProperties: false,
      },
      { $ref: '#/$defs/list' },
    ],
  }
}
