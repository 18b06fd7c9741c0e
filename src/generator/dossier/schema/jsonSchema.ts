import { z } from 'zod'

/** As much of a JSON Schema as is looked at here. */
export interface JsonSchema {
  readonly $schema?: string
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** The JSON Schema (2020-12) of what stands in a file: of the input, before anything is made of it. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}

/** The part of a schema that describes what stands at a path; of alternatives the one that has it. */
export function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  const [step, ...rest] = path
  if (step === undefined) return schema
  for (const one of schema.anyOf ?? [schema]) {
    const next = typeof step === 'number' ? (one.prefixItems?.[step] ?? one.items) : fieldOf(one, String(step))
    if (next) return schemaAt(next, rest)
  }
  return undefined
}

function fieldOf({ properties, additionalProperties }: JsonSchema, key: string): JsonSchema | undefined {
  return properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
}

/** The least that a schema asks for, to be filled in: `{ "<tag>": "" }`. */
export function sampleOf(schema: JsonSchema): unknown {
  const { type, properties = {}, required = [], prefixItems, anyOf } = schema
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (anyOf) return anyOf[0] ? sampleOf(anyOf[0]) : ''
  if (type === 'object')
    return Object.fromEntries(Object.entries(properties).flatMap(([key, one]) => (required.includes(key) ? [[key, sampleOf(one)]] : [])))
  if (type === 'array') return (prefixItems ?? []).map(sampleOf)
  if (type === 'number' || type === 'integer') return 0
  if (type === 'boolean') return false
  return ''
}
