import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data/forLegacyNode'
import { expect, test } from 'vitest'
import { supported } from '../../src/generator/site/early/supported'
import { translatorOf } from '../i18n/translators'
import { declarationsIn, type Said } from './sheet'

const source = resolve(import.meta.dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(source, file), 'utf8')
const sheets = files.filter((file) => file.endsWith('.css'))
const scripts = files.filter(
  (file) => /\.(tsx?|js)$/.test(file) && !/^(generator|dossier\/prepare)/.test(file) && !file.endsWith('leaflet.js'),
)

/** Which of the promised engines lack it. A prefixed or a partly built feature counts as none. */
function lacking(compat: CompatStatement | undefined): string[] {
  if (!compat) return []
  return Object.entries(supported).flatMap(([browser, version]) => {
    const support = compat.support[browser as keyof typeof supported]
    const statements = Array.isArray(support) ? support : support ? [support] : []
    const has = statements.some(
      ({ version_added: added, version_removed: removed, prefix, flags, alternative_name: other }) =>
        !prefix && !flags && !other && !removed && typeof added === 'string' && Number.parseFloat(added.replace('≤', '')) <= version,
    )
    return has || !statements.length ? [] : [browser]
  })
}

const compatOf = (found: Identifier | undefined) => found?.__compat

/** The features that a declaration uses: its property, and the words and functions of its value. */
function featuresOf({ property, value }: Said): readonly (readonly [name: string, compat: CompatStatement | undefined])[] {
  if (property.startsWith('--')) return functionsIn(value)
  const entry = bcd.css.properties?.[property]
  const words = new Set(value.replaceAll(/(["']).*?\1/g, '').match(/[a-z][\w-]*/gi))
  return [
    [property, compatOf(entry)],
    ...[...words].map((word) => [`${property}: ${word}`, compatOf(entry?.[word])] as const),
    ...functionsIn(value),
  ]
}

function functionsIn(value: string) {
  return [...value.matchAll(/([a-z][\w-]*)\(/g)].map(([, name = '']) => [`${name}()`, compatOf(bcd.css.types?.[name])] as const)
}

/** The features that selectors and at-rules use. */
function featuresAround(within: readonly string[]): readonly (readonly [name: string, compat: CompatStatement | undefined])[] {
  return within.flatMap((prelude) => {
    const [, rule = ''] = /^@([\w-]+)/.exec(prelude) ?? []
    if (rule === 'media' || rule === 'container')
      return [...prelude.matchAll(/\(\s*([a-z][\w-]*)/g)].map(
        ([, name = '']) => [`@${rule} ${name}`, compatOf(bcd.css['at-rules']?.[rule]?.[name])] as const,
      )
    if (rule) return [[`@${rule}`, compatOf(bcd.css['at-rules']?.[rule])] as const]
    return [...prelude.matchAll(/::?([a-z][\w-]*)/g)].map(([pseudo, name = '']) => [pseudo, compatOf(bcd.css.selectors?.[name])] as const)
  })
}

/**
 * Younger than the oldest of the promised engines, and of no harm where it is missing, since what stands there then is what stood there before:
 * how a feature is left out is said with it.
 */
const harmless: Readonly<Record<string, string>> = {
  'accent-color': 'complete in Safari but for its contrast; else the boxes have the colour of the system',
  'text-size-adjust': 'Firefox and Safari on a desktop do not enlarge type by themselves; Safari on a phone heeds it',
  'scrollbar-width': 'a scroll bar is seen',
  'scrollbar-width: none': 'a scroll bar is seen',
  'content-visibility': 'what is out of sight is laid out too',
  'content-visibility: auto': 'what is out of sight is laid out too',
  'overscroll-behavior': 'complete but for boxes that do not scroll',
  'forced-color-adjust': 'Safari forces no colours',
  'forced-color-adjust: none': 'Safari forces no colours',
  'content-visibility: visible': 'what does not know it hides nothing by it',
  'break-after: avoid': 'a heading may stand last on a sheet of paper',
  'break-before: avoid': 'a key may stand on the next sheet of paper',
  orphans: 'a line of a paragraph may stand alone on a sheet of paper',
  widows: 'a line of a paragraph may stand alone on a sheet of paper',
  '@page': 'Safari prints with the margins that its own dialogue has',
  'print-color-adjust: exact': 'Chrome knows it by its prefix',
  'contain: style': 'more is looked through when the playhead moves',
  '-webkit-user-drag': 'text that begins on a link cannot be marked in Firefox',
  '-webkit-tap-highlight-color': 'the system shows a tap its own way',
}

/** A finger has no cursor. */
const isCursor = (name: string) => name.startsWith('cursor')

/** What ties a menu to its button: without it the menu stands in the middle of the screen, as `ui/patterns.css` says. */
const isTie = (name: string) => /anchor|^@?position-try|: flip-block$/.test(name)

test('the README promises those engines', () => {
  const readme = readFileSync(join(source, '../README.md'), 'utf8')
  expect(readme).toContain(`Firefox from ${supported.firefox} (ESR), Safari from ${supported.safari}`)
  expect(supported.edge).toBe(supported.chrome)
})

const isGuarded = ({ within }: Said) => within.some((one) => one.startsWith('@supports'))

test('what a style sheet uses is known to the supported engines, or stands behind @supports, or does no harm where it is missing', () => {
  const young = new Map<string, string>()
  const used = new Set<string>()
  for (const file of sheets) {
    const declarations = declarationsIn(read(file))
    const prefixed = new Set(declarations.map(({ property, within }) => `${within.join()} ${property}`))
    for (const said of declarations)
      for (const [name, compat] of [...featuresOf(said), ...featuresAround(said.within)]) {
        if (compat) used.add(name)
        const missing = lacking(compat)
        const hasTwin = name === said.property && prefixed.has(`${said.within.join()} -webkit-${name}`)
        if (missing.length && !isGuarded(said) && !hasTwin && !isCursor(name) && !isTie(name) && !(name in harmless))
          young.set(name, `${file}: ${missing.join(', ')}`)
      }
  }
  expect(used.size).toBeGreaterThan(300)
  expect([...young].map(([name, where]) => `${name} — ${where}`)).toEqual([])
})

test('a line under text is said by longhands where it has more than its kind: Safari before 26.2 drops the shorthand whole', () => {
  const wrong = sheets.flatMap((file) =>
    declarationsIn(read(file)).flatMap(({ property, value }) =>
      property === 'text-decoration' && !/^(none|underline|line-through|inherit)$/.test(value) ? [`${file}: ${value}`] : [],
    ),
  )
  expect(wrong).toEqual([])
})

/** Elements of SVG whose geometry is that of their attributes: WebKit heeds no geometry of a foreignObject in a style sheet. */
const shapes = /(?:^|[\s>+~(,])(?:foreignObject|circle|ellipse|rect|image|use|line|path)\b[^\s>+~]*$/

test('the geometry of what is drawn stands in its attributes', () => {
  const wrong = sheets.flatMap((file) =>
    declarationsIn(read(file)).flatMap(({ property, value, within }) => {
      const selector = within.findLast((one) => !one.startsWith('@')) ?? ''
      const isOnlySvg = /^(r|cx|cy|x|y|rx|ry|d)$/.test(property)
      return isOnlySvg || (/^(width|height)$/.test(property) && shapes.test(selector)) ? [`${file}: ${selector} ${property}: ${value}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

/** Methods and constructors that the oldest engines lack, by the name that code would call them. */
function youngCalls(): ReadonlyMap<string, string> {
  const old = new Set<string>()
  const young = new Map<string, string>()
  for (const realm of [bcd.javascript.builtins, bcd.javascript.builtins?.Intl, bcd.api])
    for (const [owner, members] of Object.entries(realm ?? {}))
      for (const [name, member] of Object.entries(members)) {
        const id = name.replace(/_static$/, '')
        if (id === '__compat' || id.includes('_')) continue
        if (lacking(compatOf(member)).length === 0) old.add(id)
        else young.set(id, `${owner}.${id}`)
      }
  for (const id of old) young.delete(id)
  return young
}

/** Methods of our own that have the name of a young one: of the words of a language, of the dates, and of Workbox; and those of trusted types, which are asked for first. */
const ours = ['number', 'first', 'install', 'handle', 'createPolicy', 'createScriptURL']

test('no script calls what the oldest engines lack', () => {
  const young = youngCalls()
  expect(young.has('getOrInsert')).toBe(true)
  const calls = scripts.flatMap((file) =>
    [...read(file).matchAll(/\.([a-zA-Z]\w*)\(/g)].flatMap(([, name = '']) => {
      const known = young.get(name)
      // What is asked for first is called only where it is there.
      const isAsked = read(file).includes(`'${name}' in `)
      return known && !isAsked && !ours.includes(name) ? [`${file}: ${known}`] : []
    }),
  )
  expect([...new Set(calls)]).toEqual([])
})

test('no browser that is promised is taken for too old, and the README and the page name the same ones', () => {
  const { api } = bcd
  const asked = [
    compatOf(bcd.html.global_attributes?.popover),
    compatOf(api.ResizeObserver),
    compatOf(api.MediaQueryList?.change_event),
    compatOf(bcd.css.types?.['light-dark'] ?? bcd.css.types?.color?.['light-dark']),
  ]
  for (const compat of asked) {
    expect(compat).toBeDefined()
    expect(lacking(compat)).toEqual([])
  }
  const readme = readFileSync(resolve(source, '../README.md'), 'utf8')
  for (const said of [readme, ...(['en', 'ja', 'ru'] as const).map((language) => translatorOf(language)('pageOldBrowser'))]) {
    for (const version of [supported.firefox, supported.safari]) expect(said).toContain(String(version))
  }
})
