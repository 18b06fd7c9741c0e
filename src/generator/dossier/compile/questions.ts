import type { QuestionDetail } from '../../../domain/content/detail'
import type { Dossier } from '../../../domain/content/dossier'
import type { AnswerText, QuestionEntry } from '../../../domain/content/question'
import type { Content } from '../schema/content'
import type { Context } from './context'
import { compileDate } from './date'
import { questionId } from './ids'
import { parseRuns } from './report'

type SentenceSource = Content['questions'][number]['answer'][number]

/** The questions as every page knows them, and the answer of the first, which the start page gives. */
export function compileQuestions(context: Context): Pick<Dossier, 'questions' | 'opening'> {
  const { content, prose } = context
  const [first] = content.questions
  const entry = ({ id, question, answer }: Content['questions'][number]): QuestionEntry => {
    const leadsTo = answer.flatMap((sentence) => answerText(context, sentence).runs.flatMap(({ to }) => to ?? []))
    return {
      id: questionId(id),
      question: prose(question),
      places: [...new Set(leadsTo.flatMap((to) => (to.kind === 'place' ? to.id : [])))],
      events: [...new Set(leadsTo.flatMap((to) => (to.kind === 'event' ? to.id : [])))],
    }
  }
  return {
    questions: content.questions.map(entry),
    ...(first && { opening: { ...entry(first), answer: first.answer.map((sentence) => answerText(context, sentence)) } }),
  }
}

export function compileQuestionDetails(context: Context): readonly QuestionDetail[] {
  return context.content.questions.map(({ id, asOf, answer }) => ({
    kind: 'question',
    id: questionId(id),
    ...(asOf && { asOf: compileDate(asOf) }),
    answer: answer.map((sentence) => ({
      ...answerText(context, sentence),
      ...(sentence.own && { own: true }),
      sources: context.sources(sentence.sources),
    })),
  }))
}

function answerText({ content, language, prose }: Context, { text }: SentenceSource): AnswerText {
  const [fallback] = content.dispute.languages
  return { ...(text[language] === undefined && fallback && { lang: fallback }), runs: parseRuns(prose(text)) }
}
