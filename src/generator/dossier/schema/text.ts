import { z } from 'zod'

/** An id: the key of an entry, and the last segment of its address. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')

/** An EDTF level-1 date as written. Whether it is one is judged by a rule of its own. */
export const edtf = z.string().min(1)

/** The same words in each language, written by hand in all of them: names, titles, labels. */
export const words = z.strictObject({ en: z.string().min(1), ja: z.string().min(1), ru: z.string().min(1) })

/** Text written in English and translated; `of` holds for each translation the hash of the English it renders. */
export const translated = words.extend({ of: z.strictObject({ ja: z.string(), ru: z.string() }) })

/** Lists of spellings, one list a language. */
export const spellings = z.strictObject({ en: z.array(z.string()), ja: z.array(z.string()), ru: z.array(z.string()) })

/** The cases of a Russian name. */
export const cases = z.strictObject({
  nom: z.string(),
  gen: z.string(),
  dat: z.string(),
  acc: z.string(),
  ins: z.string(),
  prep: z.string(),
  locative: z.string().optional(),
  agree: z.enum(['sing', 'pl', 'masc', 'fem', 'neut']).optional(),
})

/** Present and false where the main fact was not seen in a source. */
export const verified = z.literal(false).optional()

/** Remarks for those who keep the dossier; nothing of it is shipped. */
export const forEditors = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])).optional()

/** Degrees, longitude first. */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

export const sources = z.array(id)

/** `place:shikotan`, `event:…`, `position:…`, `term:…`. */
export const reference = z
  .string()
  .regex(/^(place|event|position|term):[a-z0-9-]+$/, 'a reference is place:, event:, position: or term: and an id')

export type Words = z.infer<typeof words>
