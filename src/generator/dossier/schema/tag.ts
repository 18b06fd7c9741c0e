import { z } from 'zod'

/** Whether a text is a BCP 47 tag of a language, as it is written canonically: two or three letters, then perhaps script, region and more. */
export function isTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(text) && Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}

/** A BCP 47 tag. */
export const tag = z.string().refine(isTag, 'It is no tag of a language: write en, ja or pt-BR')
