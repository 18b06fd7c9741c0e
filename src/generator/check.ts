import { relative } from 'node:path'
import { actsOf, answersBalanceOf, balanceOf } from './dossier/balance'
import { checkDossier, formatComplaint } from './dossier/check'
import { type CompiledDossier, compileDossier } from './dossier/compile'
import { countMissing } from './dossier/missing'
import { isObject } from './dossier/isObject'
import { languagesOf } from './dossier/raw'
import { readDossier } from './dossier/read'
import { contentSchema } from './dossier/schema/content'
import { dossierFolder } from './dossierFolder'
import { soundLanguages } from './languages/checkLanguages'
import { siteLanguages } from './languages/siteLanguages'

/** Says everything that keeps a dossier from compiling, `src/dossier` or the folder that is named, and fails if there is anything. */
const folder = dossierFolder(process.argv[2])
const shown = relative('.', folder)
const raw = readDossier(folder)
const complaints = checkDossier(raw)
for (const complaint of complaints) console.log(`${formatComplaint(complaint)}\n`)
for (const { language, missing } of countMissing(raw)) {
  if (missing > 0) console.log(`${language}: ${missing} ${missing === 1 ? 'text is' : 'texts are'} missing and fall back`)
}
if (complaints.length === 0) {
  for (const { words } of siteLanguages(languagesOf(raw).all, soundLanguages(raw.languages)))
    for (const [lender, keys] of Object.entries(words.borrowed))
      console.log(`${words.language}: ${keys.length} messages of the interface are missing and said in ${lender}`)
  const compiled = languagesOf(raw).all.map((language) => compileDossier(raw, language, new Date().getUTCFullYear()))
  for (const one of compiled) {
    const said = balanceOf(one).map(({ position, own, answers }) => `${position} ${own}/${answers}`)
    console.log(`${one.core.language}: said by either side, own and answers: ${said.join(', ')}`)
    const told = answersBalanceOf(one).map(({ question, of }) => `${question} ${of.join('/')}`)
    if (told.length) console.log(`${one.core.language}: told of ${one.core.parties.join('/')} in answers: ${told.join(', ')}`)
  }
  if (!compiled[0]?.core.contact) console.log('no contact: dispute.json names no one to report mistakes to, so no page offers it')
  // The sources are the same in every language of the site.
  const [first] = compiled
  if (first) {
    const { events } = contentSchema(languagesOf(raw)).parse(raw.files)
    const said = (since?: string) => actsOf(events, since).map(([who, acts]) => `${who} ${acts}`)
    console.log(`events, by whose act they are: ${said().join(', ')}`)
    const written = dayOfReport()
    if (written) console.log(`events since the report of ${written}: ${said(written).join(', ') || 'none'}`)
    console.log(`sources by language: ${sourcesByLanguage(first.lists)}`)
  }
}
console.log(
  complaints.length === 0 ? `${shown}: no complaint` : `${shown}: ${complaints.length} complaint${complaints.length === 1 ? '' : 's'}`,
)
process.exitCode = complaints.length === 0 ? 0 : 1

/** The last day on which the report was written. */
function dayOfReport(): string | undefined {
  const { article } = raw.files
  const written = isObject(article) && typeof article.written === 'string' ? article.written : undefined
  return written?.split('/').at(-1)
}

function sourcesByLanguage({ sources: { shelves } }: CompiledDossier['lists']): string {
  const counts = new Map<string, number>()
  for (const { lang, count } of shelves.flatMap(({ languages }) => languages)) counts.set(lang, (counts.get(lang) ?? 0) + count)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([lang, count]) => `${lang} ${count}`)
    .join(', ')
}
