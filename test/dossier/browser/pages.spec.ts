import { builtSelections } from '../../../src/generator/site/routes'
import { formatAddress } from '../../../src/domain/address/address'
import { builtPage, partOf } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import { allSites, siteIn } from '../../browser/site'
import { rawDossier } from '../../fixtures/dossiers'

/** Titles and publishers of sources, which stand in the language of the source, with what its entry adds to tell it by. */
const ofSources = new Set(Object.values(rawDossier().files.sources ?? []).flatMap((source) => Object.values(source).map(String)))

/** Pieces of text of a page that are of its own language: without what is marked as of another, and what sources are called. */
function wordsOf(html: string): readonly string[] {
  return html
    .replace(/<(span|p|blockquote|dd|i|cite|a|h\d)\b[^>]*\slang="[^"]*"[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .split(/<[^>]*>/)
    .map((piece) => piece.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").trim())
    .filter((piece) => piece !== '' && !ofSources.has(piece.replace(/[,、]?\s*\d{4}(?:-\d\d)*$/, '')))
}

/** Three English words of a sentence in a row: names of places, ships and agencies have fewer. */
const english = /\b(?:the|of|and|is|was|to|in|that|with|not|for|by)\s+[a-z]+\s+[a-z]+/
const fileName = /\b[\w-]+\.(?:json|md|ts|tsx|geojson|css)\b/
/** Speech of the workshop: what editors say to each other of entries, never to readers. */
const workshop: Readonly<Record<string, RegExp>> = {
  en: /\balias(?:es)?\b|not checked here|was not read\b|general knowledge|forEditors/i,
  ja: /エイリアス|編集者向け|一般的な知識/,
  ru: /псевдоним|общеизвестны[ме]|для редакторов/i,
}

/** An id of an entry that no one would write as a word: with two hyphens or more, or a number. */
function anyId(): RegExp {
  const { files } = rawDossier()
  const named = Object.values(files).flatMap((file) => (Array.isArray(file) ? file : []))
  const ids = named.flatMap((entry: { readonly id?: string }) => entry.id ?? [])
  const strange = ids.filter((id) => id.split('-').length > 2 || /-\d/.test(id))
  return new RegExp(`(?<![\\w-])(?:${strange.join('|')})(?![\\w-])`)
}

for (const language of allSites)
  test(`in ${language} no page holds an English sentence, a file name, an id or talk of the workshop as text`, () => {
    const barred = [fileName, anyId(), ...(language === 'en' ? [] : [english]), workshop[language] ?? fileName]
    const found: string[] = []
    // The report stands on most pages: what was looked at once need not be again.
    const seen = new Set<string>()
    const addresses = builtSelections(siteIn(language).dossier).map(formatAddress)
    for (const address of addresses)
      for (const words of wordsOf(partOf(builtPage(address), 'reader'))) {
        if (!seen.has(words) && barred.some((one) => one.test(words))) found.push(`${address}: ${words.slice(0, 160)}`)
        seen.add(words)
      }
    expect(found).toEqual([])
    expect(seen.size).toBeGreaterThan(addresses.length)
  })
