import type { Language } from '../domain/content/ids'
import type { Cases } from '../domain/content/place'
import type { Message } from './message'
import type { Declared, MessageKey } from './messages'
import type { Noun } from './noun'
import type { Words } from './words'

type Param = string | number | Noun
export type Params = Readonly<Record<string, Param>>

type HolesIn<Template> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | HolesIn<Rest> : never
type Templates<Said> = Said extends string ? Said : Said extends object ? Said[keyof Said] : never
/** The parameters that a message asks for, read from its English; none are known of a key made from an id. */
export type ParamsOf<Key extends MessageKey> = MessageKey extends Key
  ? [params?: Params]
  : [HolesIn<Templates<Declared[Key]>>] extends [never]
    ? [params?: Readonly<Record<string, never>>]
    : [params: Readonly<Record<HolesIn<Templates<Declared[Key]>>, Param>>]

/** The words behind a key in one language. Numbers are written as that language writes them; years are passed as text. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...params: ParamsOf<Key>): string
  /** The same with all its cases, to be put into another sentence. */
  noun<Key extends MessageKey>(key: Key, ...params: ParamsOf<Key>): Noun
  /** Whether there are words for a key made from an id of the dossier, `eventKind.war`. */
  has(key: string): key is MessageKey
  readonly language: Language
  /** BCP 47 tag for `Intl`. */
  readonly locale: string
  /** Whether a weekday before a date is written out or shortened. */
  readonly weekdays: Words['weekdays']
  readonly direction: Words['direction']
  /** What no line of a heading breaks within, as the source of a regular expression. */
  readonly unbroken: Words['unbroken']
  /** What the languages of the site call themselves. */
  readonly ownNames: Words['ownNames']
  /** The language that a message is said in, where this one has no words for it; `undefined` where it has. */
  borrowedFrom(key: MessageKey): Language | undefined
  /** A number as this language writes it. */
  number(value: number): string
}

const caseNames = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'] as const

/**
 * Binds the words of a language.
 * The function it returns throws where a template asks for a parameter that was not given: a mistake in the code, not in the data.
 */
export function translator({ language, locale, weekdays, messages, borrowed, direction, unbroken, ownNames }: Words): Translate {
  // Made when first asked for: a browser takes milliseconds for either.
  let numbers: Intl.NumberFormat | undefined
  let plurals: Intl.PluralRules | undefined
  const format = (value: number) => {
    numbers ??= new Intl.NumberFormat(locale)
    return numbers.format(value)
  }

  function choose(message: Exclude<Message, string>, params: Params): string | undefined {
    if (message.other) return (typeof params.n === 'number' && message[pluralForm(params.n)]) || message.other
    if (message.pl) return agreement(params.holder) === 'pl' ? message.pl : message.sing
    return message.label ?? message.nom
  }

  function pluralForm(n: number) {
    plurals ??= new Intl.PluralRules(locale)
    const category = plurals.select(n)
    return category === 'zero' || category === 'two' ? 'other' : category
  }

  function fill(template: string, key: MessageKey, params: Params): string {
    return template.replace(/\{(\w+?)(Nom|Gen|Dat|Acc|Ins|Prep)?\}/g, (_, name: string, suffix?: string) => {
      const param = params[name]
      if (param === undefined) throw new Error(`message ${key} asks for {${name}}, which was not given`)
      if (typeof param === 'number') return format(param)
      if (typeof param === 'string') return param
      return (suffix && param.cases?.[suffix.toLowerCase() as keyof Cases]) || param.text
    })
  }

  const t = (key: MessageKey, params: Params = {}): string => {
    const message: Message = messages[key]
    const template = typeof message === 'string' ? message : choose(message, params)
    if (template === undefined) throw new Error(`no message ${key} in ${language}`)
    return fill(template, key, params)
  }

  const noun = (key: MessageKey, params: Params = {}): Noun => {
    const message: Message = messages[key]
    if (typeof message === 'string') return { text: fill(message, key, params) }
    if (message.text) return { text: fill(message.text, key, params), label: t(key, params) }
    const cases: Record<string, string> = {}
    for (const name of caseNames) if (message[name]) cases[name] = fill(message[name], key, params)
    return { text: t(key, params), cases: message.agree ? { ...cases, agree: message.agree as Cases['agree'] } : cases }
  }

  const has = (key: string): key is MessageKey => Object.hasOwn(messages, key)

  const lenders = new Map(Object.entries(borrowed).flatMap(([lender, keys]) => keys.map((key) => [key, lender] as const)))
  const borrowedFrom = (key: MessageKey) => lenders.get(key)

  return Object.assign(t, { noun, has, borrowedFrom, language, locale, weekdays, direction, unbroken, ownNames, number: format })
}

function agreement(holder: Params[string] | undefined): Cases['agree'] {
  return typeof holder === 'object' ? holder.cases?.agree : undefined
}
