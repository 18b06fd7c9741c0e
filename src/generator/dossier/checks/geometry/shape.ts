import { geometryFiles } from '../../../geometry/geometryFiles'
import type { Complaint } from '../../raw'
import { wayTo } from '../walk'

/** Whether a file of `geometry/` has the shape that its name promises; of a name that says nothing, nothing is said. */
export function checkShape(name: string, value: unknown): readonly Complaint[] {
  const issues = geometryFiles[name]?.safeParse(value).error?.issues ?? []
  return issues.map(({ path, message }) => ({
    file: `geometry/${name}`,
    at: wayTo(value, path),
    what: `${message}.`,
    mend: `Write it as schema/geometry-${name.replace(/\.\w+$/, '')}.schema.json describes.`,
  }))
}
