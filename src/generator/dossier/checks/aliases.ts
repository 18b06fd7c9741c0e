import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** A spelling that links without context leads to one place, or a rule (`ambiguous`) of each place says when it means it. */
export function checkAliases(content: Content): readonly Complaint[] {
  const complaints: Complaint[] = []
  for (const language of content.dispute.languages) {
    const holders = new Map<string, string[]>()
    for (const place of content.places.filter(({ ambiguous }) => !ambiguous)) {
      for (const alias of new Set((place.aliases[language] ?? []).map((spelling) => spelling.toLocaleLowerCase(language)))) {
        holders.set(alias, [...(holders.get(alias) ?? []), place.id])
      }
    }
    for (const [alias, places] of holders) {
      const [first, second] = places
      if (second === undefined) continue
      complaints.push({
        file: 'places.json',
        at: `${second} › aliases › ${language}`,
        what: `"${alias}" is an alias of ${first} too, and no rule says when it means which.`,
        mend: `Take it from one of them, move it to "weakAliases", or say in "ambiguous" of ${places.join(' or ')} when it is meant.`,
      })
    }
  }
  return complaints
}
