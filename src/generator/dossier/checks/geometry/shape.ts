import { geometryFiles } from '../../../geometry/geometryFiles'
import type { Complaint } from '../../raw'
import { innermost, wordsOf } from '../issues'
import { wayTo } from '../walk'

/** Whether a file of `geometry/` has the shape that its name promises; of a name that says nothing, nothing is said. */
export function checkShape(name: string, value: unknown): readonly Complaint[] {
  const issues = geometryFiles[name]?.safeParse(value, { reportInput: true }).error?.issues ?? []
  return issues.flatMap(innermost).map((issue) => ({
    file: `geometry/${name}`,
    at: wayTo(value, issue.path),
    what: wordsOf(issue, String(issue.path.at(-1) ?? name)),
    mend: `Write it as schema/geometry-${name.replace(/\.\w+$/, '')}.schema.json describes.`,
  }))
}
