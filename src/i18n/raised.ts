import type { Translate } from './translate'

/** With its first letter raised, as at the head of a sentence. */
export function raised(t: Translate, text: string): string {
  return text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1)
}
