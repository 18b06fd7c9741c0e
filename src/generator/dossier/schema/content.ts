import { z } from 'zod'
import { article } from './article'
import { boundaries } from './boundaries'
import { control } from './control'
import { dispute } from './dispute'
import { distances } from './distances'
import { events } from './events'
import { glossary } from './glossary'
import { instruments } from './instruments'
import { conventions } from './map-conventions'
import { places } from './places'
import { positions } from './positions'
import { reportChecks } from './report-checks'
import { residents } from './residents'
import { sequences } from './sequences'
import { sourceList } from './sources'
import { states } from './states'

/** Every file of a dossier, by its name without `.json`. */
export const content = z.strictObject({
  dispute,
  places,
  events,
  control,
  positions,
  boundaries,
  instruments,
  glossary,
  sources: sourceList,
  article,
  'report-checks': reportChecks,
  states,
  residents,
  distances,
  'map-conventions': conventions,
  sequences,
})

export type Content = z.infer<typeof content>
export type FileName = keyof Content
export const fileNames: readonly FileName[] = content.keyof().options
