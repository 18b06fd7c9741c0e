import { z } from 'zod'

/** The languages of a dossier, BCP 47 tags: all of them, the first being the fallback, and those whose texts are required. */
export interface Languages {
  readonly all: readonly string[]
  readonly complete: readonly string[]
}

/** The same words by language; an optional language may be missing. */
export type Words = Readonly<Record<string, string | undefined>>

/** An id: the key of an entry, and the last segment of its address. */
export const id = z
  .string()
  .max(80, 'an id has at most 80 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')
  .describe('An id: lower-case letters, digits and single hyphens. That of an entry is the last part of its address.')

/** An EDTF level-1 date as written. Whether it is one is judged by a rule of its own. */
export const edtf = z.string().min(1)

/** The cases of a name in a language that declines, and how a verb agrees with it. */
export const declension = z.strictObject({
  nom: z.string(),
  gen: z.string(),
  dat: z.string(),
  acc: z.string(),
  ins: z.string(),
  prep: z.string(),
  locative: z.string().optional(),
  agree: z.enum(['sing', 'pl', 'masc', 'fem', 'neut']).optional(),
})

export const formerIds = z.array(id).optional().describe('Ids that the entry had while it was published: their addresses lead on to it.')

/** Present and false where the main fact was not seen in a source. */
export const verified = z
  .literal(false)
  .optional()
  .describe('False where the main fact was not seen in a source: it is not published, but for control and places.')

/** Remarks for those who keep the dossier; nothing of it is shipped. */
export const forEditors = z
  .record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()]))
  .optional()
  .describe('Remarks for those who keep the dossier; nothing of it is published.')

/** Degrees east: beyond ±180 across the date line, so that what lies on both sides of it is one. */
const longitude = z.number().min(-360).max(360)

/** Degrees, longitude first. */
export const position = z.tuple([longitude, z.number().min(-85).max(85)])

const latitude = z.number().min(-85).max(85)

/** Degrees west, south, east, north; east is beyond 180 where the extent crosses the date line. */
export const extent = z.tuple([longitude, latitude, longitude, latitude])

export const sources = z.array(id).describe('Ids of the entries of sources.json in which it was seen.')

/** `place:north-island`, `event:…`, `position:…`, `term:…`. */
export const reference = z
  .string()
  .regex(/^(place|event|position|term):[a-z0-9-]+$/, 'a reference is place:, event:, position: or term: and an id')

/** The schemas of what stands in a dossier by language. */
export function textSchemas({ all, complete }: Languages) {
  const text = z.string().min(1)
  const [first = ''] = all

  /** One of something for each language, required where the language is complete. */
  function byLanguage<Of extends z.ZodType>(one: Of): Record<string, Of | z.ZodOptional<Of>> {
    return Object.fromEntries(all.map((language) => [language, complete.includes(language) ? one : one.optional()]))
  }

  /** One of something for any of the languages. */
  function inSome<Of extends z.ZodType>(one: Of): Record<string, z.ZodOptional<Of>> {
    return Object.fromEntries(all.map((language) => [language, one.optional()]))
  }

  const hash = z.string()
  const noted = z.strictObject(
    Object.fromEntries(
      all.filter((language) => language !== first).map((language) => [language, complete.includes(language) ? hash : hash.optional()]),
    ),
  )

  // Where one language alone is complete, no translation is asked for.
  const originals = complete.filter((language) => all.includes(language)).length > 1 ? noted : noted.optional()

  return {
    byLanguage,
    /** The same words in each language, written by hand in all of them: names, titles, labels. */
    words: z.strictObject(byLanguage(text)),
    /** Words that differ from others in some languages only. */
    someWords: z.strictObject(inSome(text)),
    /** Text written in the first language and translated; `of` holds for each translation the hash of the text it renders. */
    translated: z.strictObject({ ...byLanguage(text), of: originals }).transform(({ of: _, ...texts }): Words => texts),
    /** As `translated`, with further fields beside the texts. */
    translatedWith: <Shape extends z.ZodRawShape>(beside: Shape) => z.strictObject({ ...byLanguage(text), of: originals, ...beside }),
    /** Lists of spellings, one list a language. */
    spellings: z.strictObject(byLanguage(z.array(z.string()))),
    /** Cases of a name, by the language that declines it. */
    cases: z.strictObject(inSome(declension)).optional(),
  }
}

export type TextSchemas = ReturnType<typeof textSchemas>
