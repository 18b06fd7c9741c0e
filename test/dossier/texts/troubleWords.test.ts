import { beforeAll, expect, test } from 'vitest'
import { formatAddress } from '../../../src/domain/address/address'
import { startSelection } from '../../../src/domain/address/selection'
import { pageOf } from '../../../src/domain/address/subjects'
import { builtSelections } from '../../../src/generator/site/routes'
import type { FileTrouble } from '../../../src/loading/fetchFile'
import type { MessageKey } from '../../../src/i18n/messages'
import { troubleNote } from '../../../src/reader/TroubleNotes'
import { compiledDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { translatorOf, wordsOf } from '../../i18n/translators'
import { renderReader } from '../../reader/renderReader'

/** Parts of the reader come late, and a busy machine takes its time: here they are there before they are asked for. */
beforeAll(() => Promise.all(Object.values(import.meta.glob('../../../src/reader/**/*.tsx')).map((load) => load())), 120_000)

const reasons: readonly FileTrouble[] = ['network', 'damaged', 'outdated']

/** What no sentence for a reader has in it: names of files and folders, addresses, names of code, and ids. */
const machine = [
  /\.(?:json|m?js|css|html?|svg|woff2?|png|tsx?)\b/i,
  /\b(?:core|json|chunk|modules?|bundle|hydrat\w+|fetch\w*|cache|null|undefined|404|HTTP|JSON)\b/,
  /[a-z\d]\/[a-z\d]/i,
  /\b[a-z]+[A-Z]\w*/,
  /[a-z]+_[a-z]+/,
  /\w+\(\)/,
]

/** Names that are written in Latin letters in every language: of browsers. */
const names = /\b(?:Chrome|Edge|Firefox|Safari|ESR)\b/g

/** Where a text speaks as a machine does, in this language. */
function machineWords(language: string, text: string, mayPrint: readonly string[] = []): readonly string[] {
  const said = mayPrint.reduce((rest, printed) => rest.replaceAll(printed, ''), text)
  const found = machine.flatMap((pattern) => pattern.exec(said) ?? [])
  // In a language with letters of its own, a Latin word in a sentence of trouble can only have come from the machine.
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn'
  return isLatin ? found : [...found, ...(said.replaceAll(names, '').match(/[A-Za-z]{2,}/g) ?? [])]
}

test.each(languages)('in %s no message of trouble has the name of a file, an id or a word of code in it', (language) => {
  const all = wordsOf(language).messages
  const keys = (Object.keys(all) as MessageKey[]).filter((key) =>
    /^(?:trouble\.|error|page(?:Still|Old|Opened)|notFound|retry|loadEdition)/.test(key),
  )
  expect(keys.length).toBeGreaterThan(20)
  for (const key of keys) {
    const texts = typeof all[key] === 'string' ? [all[key]] : Object.values(all[key])
    for (const text of texts) expect(machineWords(language, String(text).replace(/\{\w+\}/g, '')), key).toEqual([])
  }
})

test.each(languages)('in %s the note in the place of each part of the reader says what is missing by its title', async (language) => {
  const { core } = compiledDossier(language)
  const kinds = new Map(
    builtSelections(core).map((selection) => [
      selection.subject ? pageOf(selection.subject) + selection.subject.kind : selection.page,
      selection,
    ]),
  )
  let said = 0
  for (const selection of kinds.values()) {
    for (const reason of selection.subject?.kind === 'place' ? reasons : reasons.slice(0, 1)) {
      const address = formatAddress({ ...startSelection(language), ...selection })
      const html = await renderReader({
        address,
        live: true,
        details: { load: () => {}, subscribe: () => () => {}, peek: () => ({ state: 'failed', reason }) },
      })
      for (const [, note = ''] of html.matchAll(/<div class="error-note" role="alert">(.*?)<\/div>/gs)) {
        const text = note.replace(/<[^>]*>/g, ' ')
        // What is missing is named as everywhere; a title may hold what the dossier writes in Latin letters.
        const titles = [core.title, ...core.instruments.map(({ title }) => title), ...core.places.map(({ name }) => name)]
        expect(machineWords(language, text, titles), `${address} ${reason}`).toEqual([])
        said += 1
      }
    }
  }
  expect(said).toBeGreaterThan(15)
})

test.each(languages)(
  'in %s what an address got wrong is said in words, with nothing of the machine but what was written there',
  (language) => {
    const { core } = compiledDossier(language)
    const t = translatorOf(language)
    const abouts = [
      'place',
      'event',
      'position',
      'term',
      'paragraph',
      'line',
      'instrument',
      'shelf',
      'step',
      'view',
      'compare',
      'edition',
      'date',
      'date-future',
      'date-twice',
      'view-twice',
      'extent',
      'language',
      'address',
    ] as const
    for (const about of abouts) {
      const { words } = troubleNote(t, core, { about, value: 'atlantis' }, 'report')
      expect(machineWords(language, words, ['atlantis']), about).toEqual([])
    }
  },
)
