/** The lists that stand in the order of letters, and are divided by them where they are long. */
export const indexes = ['places', 'search'] as const
export type Index = (typeof indexes)[number]

/** A letter, or a syllable, that what is under it has a page for. */
export interface Letter {
  readonly heading: string
  /** How many names stand under it. */
  readonly count: number
}

/** A letter in an address, in characters that every host keeps as they are: `k`; of other scripts by code point, `u3042`. */
export function letterSlug({ heading }: Pick<Letter, 'heading'>): string {
  return /^[a-z0-9]$/i.test(heading) ? heading.toLowerCase() : `u${[...heading].map((one) => one.codePointAt(0)?.toString(16)).join('-')}`
}
