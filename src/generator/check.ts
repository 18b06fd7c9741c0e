import { resolve } from 'node:path'
import { checkDossier, formatComplaint } from './dossier/check'
import { readDossier } from './dossier/read'

/** Says everything that keeps a dossier from compiling, `src/dossier` or the folder that is named, and fails if there is anything. */
const folder = process.argv[2] ?? 'src/dossier'
const complaints = checkDossier(readDossier(resolve(folder)))
for (const complaint of complaints) console.log(`${formatComplaint(complaint)}\n`)
console.log(
  complaints.length === 0 ? `${folder}: no complaint` : `${folder}: ${complaints.length} complaint${complaints.length === 1 ? '' : 's'}`,
)
process.exitCode = complaints.length === 0 ? 0 : 1
