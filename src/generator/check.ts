import { relative } from 'node:path'
import { checkDossier, formatComplaint } from './dossier/check'
import { countMissing } from './dossier/missing'
import { languagesOf } from './dossier/raw'
import { readDossier } from './dossier/read'
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
}
console.log(
  complaints.length === 0 ? `${shown}: no complaint` : `${shown}: ${complaints.length} complaint${complaints.length === 1 ? '' : 's'}`,
)
process.exitCode = complaints.length === 0 ? 0 : 1
