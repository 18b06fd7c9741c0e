import { resolve } from 'node:path'

/** The folder of the dossier: the one that is named, else that of the environment variable `DOSSIER`, else the project's own. */
export function dossierFolder(named?: string): string {
  return resolve(named ?? process.env.DOSSIER ?? 'src/dossier')
}
