import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** No argument stands alone: each has the other side's answer beside it, and a source. */
export function checkArguments(content: Content): readonly Complaint[] {
  return content.positions.flatMap((position) =>
    position.arguments.flatMap((argument) => {
      const at = `${position.id} › arguments › ${argument.id}`
      const complaints: Complaint[] = []
      if (!argument.answer) {
        complaints.push({
          file: 'positions.json',
          at: `${at} › answer`,
          what: 'The argument has no answer.',
          mend: 'Write what the other side answers; where no source has it, put it together and set "answerIsTheirs": false.',
        })
      }
      if (argument.sources.length === 0) {
        complaints.push({
          file: 'positions.json',
          at: `${at} › sources`,
          what: 'The argument names no source.',
          mend: 'Add the id of an entry of sources.json in which the side makes it, or leave the argument out.',
        })
      }
      if (argument.pairsWith?.includes(argument.id)) {
        complaints.push({
          file: 'positions.json',
          at: `${at} › pairsWith`,
          what: 'The argument is its own pair.',
          mend: 'Name the argument of another position that it meets, or leave "pairsWith" out.',
        })
      }
      return complaints
    }),
  )
}
