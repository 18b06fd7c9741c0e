import { join } from 'node:path'
import { checkDossier } from './dossier/check'
import { type Complaint, languagesOf, type RawDossier } from './dossier/raw'
import { contentSchema } from './dossier/schema/content'
import { checkGeometry } from './geometry/checkGeometry'

/** Every complaint against a dossier folder: its texts, and once its files have their shape its geometry. */
export function checkAll(folder: string, raw: RawDossier): readonly Complaint[] {
  const sound = contentSchema(languagesOf(raw)).safeParse(raw.files).data
  const held = sound?.control.map(({ place }) => place) ?? []
  return [...checkDossier(raw), ...(sound ? checkGeometry(join(folder, 'geometry'), { places: sound.places, held }) : [])]
}
