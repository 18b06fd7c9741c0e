import { parseRuns } from '../compile/report'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'
import type { Words } from '../schema/text'

/** Paragraphs have each a number of their own, which checks of the report name; what came later, and the phrases at the start, link to subjects alone. */
export function checkReport({ article, 'report-checks': checks, dispute }: Content): readonly Complaint[] {
  const numbers = article.paragraphs.map(({ n }) => n)
  const file = 'article.json'
  return [
    ...numbers
      .filter((n, index) => numbers.indexOf(n) !== index)
      .map((n) => ({
        file,
        at: `paragraph ${n}`,
        what: `Two paragraphs have the number ${n}.`,
        mend: 'Number them in their order from 1.',
      })),
    ...checks
      .filter(({ paragraph }) => !numbers.includes(paragraph))
      .map(({ id, paragraph }) => ({
        file: 'report-checks.json',
        at: `${id} › paragraph`,
        what: `There is no paragraph ${paragraph}.`,
        mend: `Write one of ${numbers.join(', ')}.`,
      })),
    ...article.afterwards.items.flatMap(({ text }, index) => faultsOf(file, `afterwards › items › entry ${index + 1} › text`, text)),
    ...(dispute.phrases ?? []).flatMap((text, index) => faultsOf('dispute.json', `phrases › entry ${index + 1}`, text)),
  ]
}

/** What is wrong in each language with a text of plain words and links to subjects. */
function faultsOf(file: string, at: string, text: Words): readonly Complaint[] {
  return Object.entries(text).flatMap(([language, written]): readonly Complaint[] => {
    const fault = faultOf(written)
    if (fault === null) return []
    const mend = 'Write one paragraph of plain text and [words](place:id) mentions; addresses go into sources.json.'
    return [{ file, at: `${at} › ${language}`, what: `${fault}.`, mend }]
  })
}

function faultOf(text: string | undefined): string | null {
  try {
    if (text !== undefined) parseRuns(text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
