import { inSomeLanguages } from './checks/texts/translations'
import { objectsOf } from './checks/walk'
import { languagesOf, type RawDossier } from './raw'

/** How many texts each language lacks that need not be complete: these stand in the first language instead. */
export function countMissing(raw: RawDossier): readonly { readonly language: string; readonly missing: number }[] {
  const { all, complete } = languagesOf(raw)
  const [first = ''] = all
  const texts = [...objectsOf(raw)].filter(
    ({ at, object }) => first in object && !inSomeLanguages.some((field) => at.endsWith(` › ${field}`)),
  )
  return all
    .filter((language) => !complete.includes(language))
    .map((language) => ({ language, missing: texts.filter(({ object }) => !object[language]).length }))
}
