import { relative } from 'node:path'
import { checkDossier, formatComplaint } from './dossier/check'
import { readDossier } from './dossier/read'
import { dossierFolder } from './dossierFolder'
import { makeEdition } from './editions/makeEdition'

/** Makes the next edition of a dossier, `src/dossier` or the folder that is named, dated today; refuses one that does not pass the check. */
const folder = dossierFolder(process.argv[2])
const raw = readDossier(folder)
const complaints = checkDossier(raw)
if (complaints.length) {
  console.error(`${complaints.map(formatComplaint).join('\n\n')}\n\nNo edition was made: mend these first.`)
  process.exitCode = 1
} else {
  const edition = makeEdition(folder, raw, new Date().toISOString().slice(0, 10))
  if (edition) {
    const { number, date, changes } = edition
    const count = (kind: string) => changes.filter((change) => change.kind === kind).length
    console.log(
      `${relative('.', folder)}: edition ${number} of ${date}: ${count('added')} added, ${count('changed')} changed, ${count('withdrawn')} withdrawn`,
    )
  } else console.log(`${relative('.', folder)}: nothing has changed since the last edition`)
}
