import { z } from 'zod'

const citation = z.strictObject({ label: z.string().min(1), '@id': z.string().min(1).optional() })

/**
 * A collection in the Linked Places format, version 1.3 (24 June 2024), as far as it is used here: the elements that the format requires, the
 * feature classes that 1.3 made one of them, and what of the rest this dossier knows. At least one name of a place has a citation.
 */
export const linkedPlaces = z.looseObject({
  type: z.literal('FeatureCollection'),
  '@context': z.string(),
  features: z.array(
    z.strictObject({
      '@id': z.string().min(1),
      type: z.literal('Feature'),
      properties: z.strictObject({ title: z.string().min(1), fclasses: z.array(z.enum(['A', 'H', 'L', 'P', 'R', 'S', 'T'])).min(1) }),
      names: z
        .array(z.strictObject({ toponym: z.string().min(1), lang: z.string().optional(), citations: z.array(citation).min(1).optional() }))
        .refine((names) => names.some(({ citations }) => citations), 'no name has a citation'),
      types: z.array(
        z.strictObject({
          identifier: z.string(),
          label: z.string(),
          sourceLabels: z.array(z.strictObject({ label: z.string(), lang: z.string() })),
        }),
      ),
      geometry: z.strictObject({
        type: z.literal('GeometryCollection'),
        geometries: z.array(z.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })).min(1),
      }),
      relations: z.array(z.strictObject({ relationType: z.string(), relationTo: z.string(), label: z.string() })),
      descriptions: z.array(z.strictObject({ value: z.string().min(1), lang: z.string() })),
    }),
  ),
})
