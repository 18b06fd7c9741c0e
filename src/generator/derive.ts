import { resolve } from 'node:path'
import { derive } from './derive/derive'

/** Draws anew what a dossier asks to be derived from its coastlines: lines, zones at sea, distances, and what each outcome would mean. */
derive(resolve(process.argv[2] ?? process.env.DOSSIER ?? 'src/dossier'))
