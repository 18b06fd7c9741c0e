import type { Dossier } from '../../domain/content/dossier'
import type { Edition } from '../../domain/content/edition'
import type { Language } from '../../domain/content/ids'
import { contextOf } from './compile/context'
import { compileCore } from './compile/core'
import { coursesOf } from './compile/courses'
import { compileDetails, type Details } from './compile/details'
import { compileLists, type Lists } from './compile/lists'
import { languagesOf, type RawDossier } from './raw'
import { contentSchema } from './schema/content'
import { lines } from './schema/lines'

export interface CompiledDossier {
  readonly core: Dossier
  readonly details: Details
  readonly lists: Lists
}

/**
 * Compiles a dossier for one language.
 * @param builtYear the year in which the time axis ends
 * @param edition the last edition of the dossier, which pages name; none before the first
 * @throws where the dossier has not passed `checkDossier`
 */
export function compileDossier(raw: RawDossier, language: Language, builtYear: number, edition: Edition | null = null): CompiledDossier {
  const context = contextOf(contentSchema(languagesOf(raw)).parse(raw.files), language)
  const drawn = raw.geometry['lines.geojson']
  const courses = drawn === undefined ? new Map() : coursesOf(lines.parse(drawn), context.middle)
  const parts = { core: compileCore(context, courses, builtYear), details: compileDetails(context, courses), lists: compileLists(context) }
  return {
    ...parts,
    core: { ...parts.core, ...(edition ? { edition } : { emptyPages: [...parts.core.emptyPages, 'changes'] }), borrowed: context.borrowed },
  }
}
