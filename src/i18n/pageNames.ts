import type { Page } from '../domain/address/pages'
import type { MessageKey } from './messages'

/** What each page is called, in the navigation and as its title. */
export const pageNames: Readonly<Record<Page, MessageKey>> = {
  report: 'navReport',
  events: 'navEvents',
  positions: 'navPositions',
  places: 'navPlaces',
  terms: 'navGlossary',
  questions: 'navQuestions',
  sources: 'navSources',
  lines: 'navLines',
  instruments: 'navInstruments',
  sequences: 'navSequences',
  compare: 'navCompare',
  names: 'navConventions',
  outcomes: 'navOutcomes',
  search: 'navSearch',
  changes: 'navChanges',
  about: 'navAbout',
  class: 'navClass',
}
