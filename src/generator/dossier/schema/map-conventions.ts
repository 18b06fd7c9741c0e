import { z } from 'zod'
import { forEditors, id, type TextSchemas, verified } from './text'

const convention = ({ translated }: TextSchemas) =>
  z.strictObject({
    id,
    who: translated.describe('Who draws.'),
    draws: translated.optional().describe('How they draw it, where they draw maps.'),
    names: translated.describe('How they name it.'),
    lesson: translated.optional().describe('What is to be learnt from it, for those who keep the dossier: it is not published.'),
    fromReport: z.literal(true).optional(),
    verified,
    forEditors,
    source: id.nullable().describe('Id of the source, or null.'),
    moreSources: z.array(id).optional().describe('Further sources.'),
  })

export const conventions = (texts: TextSchemas) => z.array(convention(texts))
