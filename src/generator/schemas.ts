import { writeSchemas } from './dossier/writeSchemas'
import { dossierFolder } from './dossierFolder'

/** Writes the JSON Schemas of a dossier, `src/dossier` or the folder that is named. */
console.log(`${writeSchemas(dossierFolder(process.argv[2]))} schemas written`)
