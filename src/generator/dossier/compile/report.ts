import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Language } from '../../../domain/content/ids'
import type { Paragraph, Report, Run, Sentence } from '../../../domain/content/report'
import type { Context } from './context'
import { toReference } from './ids'
import { sentenceStarts } from './sentences'

/** The retold report of one language, split into sentences that have addresses. */
export function compileReport({ content, language, prose, sources }: Context): Report {
  const { article } = content
  const [fallback] = content.dispute.languages
  return {
    headline: prose(article.headline),
    ...(article.dateline && { dateline: prose(article.dateline) }),
    ...(article.source && { source: article.source }),
    retellingNote: prose(article.retellingNote),
    paragraphs: article.paragraphs.map(
      ({ n, text }): Paragraph => ({
        n,
        ...(text[language] === undefined && fallback && { lang: fallback }),
        sentences: splitSentences(parseRuns(prose(text)), language).map((runs, index): Sentence => ({ id: `s${n}-${index + 1}`, runs })),
        checks: content['report-checks']
          .filter((check) => check.paragraph === n)
          .map((check) => ({
            id: check.id,
            kind: check.kind,
            note: prose(check.note),
            refs: check.refs.map(toReference),
            sources: sources(check.sources),
          })),
      }),
    ),
    afterwards: {
      heading: prose(article.afterwards.heading),
      items: article.afterwards.items.map((item) => ({
        date: item.date,
        runs: parseRuns(prose(item.text)),
        sources: sources(item.sources),
      })),
    },
  }
}

/** Plain text and mentions of one Markdown paragraph, in order. @throws on any other Markdown, or a link that is no reference. */
export function parseRuns(markdown: string): readonly Run[] {
  const root = fromMarkdown(markdown)
  const [paragraph, ...rest] = root.children
  if (paragraph?.type !== 'paragraph' || rest.length > 0) throw new Error('the retelling is one paragraph of text and mentions')
  return paragraph.children.map((node): Run => {
    if (node.type === 'text') return { text: node.value }
    const [label] = node.type === 'link' ? node.children : []
    if (node.type !== 'link' || label?.type !== 'text' || node.children.length > 1)
      throw new Error(`${node.type} is neither text nor a mention`)
    return { text: label.value, to: toReference(node.url) }
  })
}

/** Splits runs at sentence ends; an end that falls inside a mention is none. The space between sentences ends the first. */
export function splitSentences(runs: readonly Run[], language: Language): readonly (readonly Run[])[] {
  const text = runs.map((run) => run.text).join('')
  const starts = sentenceStarts(text, language)
  const sentences: Run[][] = [[]]
  let offset = 0
  for (const run of runs) {
    const end = offset + run.text.length
    const cuts = starts.filter((start) => start > 0 && (run.to ? start === offset : start >= offset && start < end))
    let from = offset
    for (const cut of [...cuts, end]) {
      if (cut > from) sentences.at(-1)?.push(run.to ? run : { text: text.slice(from, cut) })
      if (cut < end) sentences.push([])
      from = cut
    }
    offset = end
  }
  return sentences.filter((sentence) => sentence.length > 0)
}
