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
import { questions } from './questions'
import { reportChecks } from './report-checks'
import { residents } from './residents'
import { sequences } from './sequences'
import { sourceList } from './sources'
import { states } from './states'
import { type Languages, textSchemas } from './text'

/** Every file of a dossier in these languages, by its name without `.json`. */
export function contentSchema(languages: Languages) {
  const texts = textSchemas(languages)
  return z.strictObject({
    dispute: dispute(texts),
    places: places(texts),
    events: events(texts),
    control: control(texts),
    positions: positions(texts),
    boundaries: boundaries(texts),
    instruments: instruments(texts),
    glossary: glossary(texts),
    sources: sourceList,
    article: article(texts),
    'report-checks': reportChecks(texts),
    states: states(texts),
    residents: residents(texts),
    distances: distances(texts),
    'map-conventions': conventions(texts),
    sequences: sequences(texts),
    questions: questions(texts),
  })
}

export type Content = z.infer<ReturnType<typeof contentSchema>>
export type FileName = keyof Content
export const fileNames: readonly FileName[] = contentSchema({ all: [], complete: [] }).keyof().options
