import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languagesOf } from './dossier/raw'
import { readDossier } from './dossier/read'
import { fileNames } from './dossier/schema/content'
import { stampText } from './dossier/stamp'
import { dossierFolder } from './dossierFolder'

/** Notes for each new translation of a dossier which text it renders, in `src/dossier` or the folder that is named. */
const folder = dossierFolder(process.argv[2])
const raw = readDossier(folder)
const [first = ''] = languagesOf(raw).all
let written = 0
for (const name of fileNames) {
  const path = join(folder, `${name}.json`)
  if (raw.files[name] === undefined) continue
  const { text, stamped } = stampText(readFileSync(path, 'utf8'), first)
  if (stamped > 0) writeFileSync(path, text)
  written += stamped
}
console.log(written === 0 ? 'nothing to stamp' : `${written} ${written === 1 ? 'translation' : 'translations'} stamped`)
