import { resolve } from 'node:path'
import { derive } from './derive/derive'

/** Draws anew what the dossier's geometry derives from its coastlines: lines, zones at sea, and what each outcome would mean. */
derive(resolve('src/dossier/geometry'))
