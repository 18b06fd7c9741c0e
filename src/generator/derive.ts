import { derive } from './derive/derive'
import { dossierFolder } from './dossierFolder'

/** Draws anew what a dossier asks to be derived from its coastlines: lines, zones at sea, distances, and what each outcome would mean. */
derive(dossierFolder(process.argv[2]))
