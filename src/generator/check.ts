import { resolve } from 'node:path'
import { checkDossier, formatComplaint } from './dossier/check'
import { languagesOf } from './dossier/raw'
import { readDossier } from './dossier/read'
import { checkLanguages, soundLanguages } from './languages/checkLanguages'
import { readOwnLanguages } from './languages/ownLanguages'
import { siteLanguages } from './languages/siteLanguages'

/** Says everything that keeps a dossier from compiling, `src/dossier` or the folder that is named, and fails if there is anything. */
const folder = process.argv[2] ?? 'src/dossier'
const raw = readDossier(resolve(folder))
const own = readOwnLanguages(resolve(folder))
const complaints = [...checkDossier(raw), ...checkLanguages(languagesOf(raw).all, own)]
for (const complaint of complaints) console.log(`${formatComplaint(complaint)}\n`)
console.log(
  complaints.length === 0 ? `${folder}: no complaint` : `${folder}: ${complaints.length} complaint${complaints.length === 1 ? '' : 's'}`,
)
if (complaints.length === 0) {
  for (const { words } of siteLanguages(languagesOf(raw).all, soundLanguages(own)))
    for (const [lender, keys] of Object.entries(words.borrowed))
      console.log(`${words.language}: ${keys.length} messages of the interface are missing and said in ${lender}`)
}
process.exitCode = complaints.length === 0 ? 0 : 1
