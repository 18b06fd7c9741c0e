/** Plural categories of `Intl.PluralRules`, by the parameter `n`. */
type Plural = 'one' | 'few' | 'many' | 'other'
/** Cases of a name, in the languages that have them. */
type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prep'
/** How a verb agrees with the parameter `holder`. */
type Agreement = 'sing' | 'pl'

/**
 * The words behind one key: a template with `{parameters}`, or templates by plural, by case, by agreement,
 * or by place: `label` where it stands alone, `text` inside a sentence ("Soviet Union", "the Soviet Union").
 */
export type Message = string | Readonly<Partial<Record<Plural | Case | Agreement | 'label' | 'text' | 'agree', string>>>
