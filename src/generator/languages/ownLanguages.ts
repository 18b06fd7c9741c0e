import { z } from 'zod'
import type { SomeMessages } from '../../i18n/words'
import { tag } from '../dossier/schema/tag'

const message = z.union([z.string(), z.record(z.string(), z.string())])

/** `languages/<tag>.json` of a dossier: a language that the interface does not have, or other words for single messages of one that it has. */
export const ownLanguage = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).optional().describe('The name of the language in itself. Required where the interface does not have it.'),
  short: z.string().min(1).optional().describe('The same where there is little room.'),
  locale: tag.optional().describe('BCP 47 tag by which numbers and dates are written; the language’s own, if left out.'),
  direction: z.literal('rtl').optional().describe('Set where it is written from right to left.'),
  weekdays: z.literal('short').optional().describe('Set where a weekday before a date is shortened.'),
  keyboard: z.string().min(1).optional().describe('The letters of its keyboard, key for key as src/i18n/en/language.ts has them.'),
  messages: z.record(z.string(), message).describe('Words by the keys of `src/i18n/en/`: a template, or templates by plural or case.'),
})

type OwnFile = z.infer<typeof ownLanguage>

/** The same read: the keys of its messages are known once it is checked. */
export interface OwnLanguage extends Omit<OwnFile, 'messages'> {
  readonly messages: SomeMessages
}
