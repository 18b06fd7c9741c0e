import { parseRuns } from '../compile/report'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** The mentions listed for a paragraph are those its text links, in every language, word for word; an answer can be read as text and links. */
export function checkMentions(content: Content): readonly Complaint[] {
  return [...inReport(content), ...inAnswers(content)]
}

function inAnswers({ questions }: Content): readonly Complaint[] {
  return questions.flatMap(({ id, answer }) =>
    answer.flatMap(({ text }, index) =>
      Object.entries(text).flatMap(([language, written = '']): readonly Complaint[] => {
        const linked = linksIn(written)
        if (typeof linked !== 'string') return []
        const at = `${id} › answer › entry ${index + 1} › text › ${language}`
        return [{ file: 'questions.json', at, what: `${linked}.`, mend: 'Write one paragraph of plain text and [words](place:id) links.' }]
      }),
    ),
  )
}

function inReport({ article, dispute }: Content): readonly Complaint[] {
  return article.paragraphs.flatMap(({ n, text, mentions }) =>
    dispute.languages.flatMap((language): readonly Complaint[] => {
      const written = text[language]
      if (written === undefined) return []
      const at = `paragraph ${n} › text › ${language}`
      const linked = linksIn(written)
      if (typeof linked === 'string') {
        return [{ file: 'article.json', at, what: `${linked}.`, mend: 'Write one paragraph of plain text and [words](place:id) mentions.' }]
      }
      const listed = mentions.map((mention) => `[${mention.text[language] ?? ''}](${mention.to})`)
      return [
        ...listed
          .filter((mention) => !linked.includes(mention))
          .map((mention) => ({
            file: 'article.json',
            at,
            what: `The text does not link ${mention}, which "mentions" lists.`,
            mend: 'Make the linked words and the listed ones the same.',
          })),
        ...linked
          .filter((mention) => !listed.includes(mention))
          .map((mention) => ({
            file: 'article.json',
            at,
            what: `"mentions" does not list ${mention}, which the text links.`,
            mend: 'List it, in all languages.',
          })),
      ]
    }),
  )
}

/** The mentions of a text as Markdown, or what is wrong with it. */
function linksIn(markdown: string): readonly string[] | string {
  try {
    return parseRuns(markdown).flatMap(({ text, to }) => (to ? [`[${text}](${to.kind}:${to.id})`] : []))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
