import { expect, test } from 'vitest'
import { readAddress } from '../../src/domain/address/address'
import { pages } from '../../src/domain/address/pages'
import type { Trouble } from '../../src/domain/address/trouble'
import { troubleNote, wayOn } from '../../src/reader/TroubleNotes'
import { pageNames } from '../../src/i18n/pageNames'
import { languages } from '../fixtures/languages'
import { otherDispute } from '../fixtures/otherDispute'
import { translatorOf } from '../i18n/translators'

const dossier = otherDispute()
const troublesAt = (address: string) => readAddress(address, dossier).troubles
const noteAt = (language: string, address: string, trouble: Trouble) =>
  troubleNote(translatorOf(language), dossier, trouble, readAddress(address, dossier).selection.page)

/** An address that goes wrong in each way there is, what was written there, and the kind of trouble as `data-trouble` tells it. */
const wrong: readonly (readonly [address: string, written: string | null, mark: string])[] = [
  ['en/places/atlantis/', 'atlantis', 'place'],
  ['en/events/moon-landing/', 'moon-landing', 'event'],
  ['en/positions/mars/', 'mars', 'position'],
  ['en/terms/xyzzy/', 'xyzzy', 'term'],
  ['en/report/99/', '99', 'paragraph'],
  ['en/?at=1945-02-30', '1945-02-30', 'date'],
  ['en/?at=1956&at=1875', null, 'date'],
  ['en/?view=mars', 'mars', 'view'],
  ['en/?view=control&view=mars', null, 'view'],
  ['en/?compare=mars@1956', null, 'view'],
  ['en/#map=99/91/0', null, 'extent'],
  ['en/nowhere/at/all/', null, 'address'],
  ['xx/places/tamm/', null, 'language'],
  ['en/?edition=none', 'none', 'edition'],
  ['en/changes/1/', null, 'address'],
]

test.each(languages)('in %s each kind of trouble of an address has words of its own, which repeat what was written', (language) => {
  const t = translatorOf(language)
  const said = new Map<string, string>()
  for (const [address, written, mark] of wrong) {
    const [trouble, ...more] = troublesAt(address)
    if (!trouble) throw new Error(`${address} is understood`)
    expect(more, address).toEqual([])
    const note = noteAt(language, address, trouble)
    expect(note.mark, address).toBe(mark)
    expect(note.words, address).not.toMatch(/[{}]|undefined/)
    if (written !== null) expect(note.words, address).toContain(written)
    said.set(note.words, address)
  }
  expect(said.size).toBe(wrong.length)
  const notesAt = (address: string) => troublesAt(address).map((trouble) => noteAt(language, address, trouble))
  for (const address of ['en/lines/equator/', 'en/instruments/magna-carta/', 'en/sources/papyri/'])
    expect(notesAt(address), address).toEqual([{ mark: 'address', words: t('trouble.address') }])
  // Where a list is shown, it is not called the start page.
  for (const [address, page] of [
    ['en/sequences/none/1/', 'sequences'],
    ['en/questions/none/', 'questions'],
    ['en/about/none/', 'about'],
  ] as const)
    expect(notesAt(address), address).toEqual([{ mark: 'address', words: t('trouble.addressList', { page: t(pageNames[page]) }) }])
})

test('each trouble leads on: to the nearest thing there is, else to a page of the site, and speaks of no page that is not there', () => {
  for (const [address, , mark] of wrong) {
    const ways = troublesAt(address).map(wayOn)
    expect(ways, address).toHaveLength(1)
    expect(pages, `${address}, ${mark}`).toContain(ways[0])
  }
  expect(troublesAt('en/places/tam/').map(wayOn)).toEqual([{ kind: 'place', id: 'tamm' }])
})

test('no trouble is said in one language by the words of another', () => {
  for (const [address] of wrong) {
    const words = languages.map((language) =>
      troublesAt(address)
        .map((trouble: Trouble) => noteAt(language, address, trouble).words)
        .join(),
    )
    expect(new Set(words).size, address).toBe(languages.length)
  }
})
