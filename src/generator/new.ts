import { relative } from 'node:path'
import { startDossier } from './new/startDossier'

/** Starts a dossier in a folder that is not there yet: `npm run new -- path/to/folder`. */
const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npm run new -- path/to/folder')
  process.exitCode = 2
} else {
  startDossier(folder)
  const shown = relative('.', folder)
  console.log(`${shown}: a dossier of one place, two parties and three events.`)
  console.log(`Check it: npm run check -- ${shown}. See it: DOSSIER=${shown} npm run dev.`)
}
