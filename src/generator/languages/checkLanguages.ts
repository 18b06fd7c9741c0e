import type { Language } from '../../domain/content/ids'
import type { Message } from '../../i18n/message'
import { wordsOf } from '../dossier/checks/issues'
import type { Complaint } from '../dossier/raw'
import { interfaceLanguages } from './interfaceLanguages'
import { type OwnLanguage, ownLanguage } from './ownLanguages'

const declared = [...interfaceLanguages.values()].find(({ declares }) => declares)?.messages ?? {}

/** Complaints about the languages of a dossier: one without words, a file of words that is wrong. */
export function checkLanguages(tags: readonly Language[], own: ReadonlyMap<Language, unknown>): readonly Complaint[] {
  return [...tags.flatMap((tag) => checkPresence(tag, own.get(tag))), ...[...own].flatMap(([tag, content]) => checkOwn(tags, tag, content))]
}

function checkPresence(tag: Language, own: unknown): readonly Complaint[] {
  const hasName = typeof own === 'object' && own !== null && 'name' in own
  if (hasName || interfaceLanguages.has(tag)) return []
  return [
    {
      file: 'dispute.json',
      at: `languages › ${tag}`,
      what: 'The interface does not have this language.',
      mend: `Write languages/${tag}.json with its name, such as { "name": "…", "messages": {} }, or leave the language out.`,
    },
  ]
}

function checkOwn(tags: readonly Language[], tag: Language, content: unknown): readonly Complaint[] {
  const file = `languages/${tag}.json`
  const parsed = ownLanguage.safeParse(content)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      file,
      at: issue.path.join(' › ') || 'the file',
      what: wordsOf(issue, String(issue.path.at(-1))),
      mend: 'It has a name and messages; each message is a text, or an object of texts by plural or case.',
    }))
  }
  const unlisted: readonly Complaint[] = tags.includes(tag)
    ? []
    : [{ file, at: 'the file', what: 'The dossier is not in this language.', mend: `Add "${tag}" to languages in dispute.json.` }]
  return [...unlisted, ...Object.entries(parsed.data.messages).flatMap(([key, message]) => checkMessage(file, key, message))]
}

function checkMessage(file: string, key: string, message: Message): readonly Complaint[] {
  const at = `messages › ${key}`
  const english = Object.entries(declared).find(([known]) => known === key)?.[1]
  if (english === undefined) return [{ file, at, what: 'There is no such message.', mend: 'Look up its key in src/i18n/en/.' }]
  const known = parametersOf(english)
  const unknown = [...parametersOf(message)].filter((name) => !known.has(name))
  const named = [...known].map((name) => `{${name}}`).join(', ') || 'none'
  return unknown.map((name) => ({ file, at, what: `{${name}} is no parameter of this message.`, mend: `It has these: ${named}.` }))
}

/** Names of the parameters that a message asks for, without the case that a template may ask them in. */
export function parametersOf(message: Message): ReadonlySet<string> {
  const templates = typeof message === 'string' ? [message] : Object.values(message)
  const asked = templates.flatMap((template) => template.match(/\{\w+\}/g) ?? [])
  return new Set(asked.map((name) => name.slice(1, -1).replace(/(Nom|Gen|Dat|Acc|Ins|Prep)$/, '')))
}

/** The files of words, once they have passed the check. */
export function soundLanguages(own: ReadonlyMap<Language, unknown>): ReadonlyMap<Language, OwnLanguage> {
  return new Map([...own].map(([tag, content]) => [tag, ownLanguage.parse(content)]))
}
