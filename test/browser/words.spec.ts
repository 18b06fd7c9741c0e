import { fillRole, lookKey } from '../../src/cartography/look'
import { sceneOf } from '../../src/cartography/scene'
import { formatAddress } from '../../src/domain/address/address'
import { startSelection } from '../../src/domain/address/selection'
import { pageOf } from '../../src/domain/address/subjects'
import { stepSubject, type Subject } from '../../src/domain/content/subject'
import { dateNoun, formatDay } from '../../src/i18n/dates'
import { lineKindWords } from '../../src/i18n/lineKind'
import { mapSentence } from '../../src/i18n/sentences'
import { viewName } from '../../src/i18n/viewName'
import { addDays } from '../../src/domain/time/day'
import { distantFuture } from '../../src/domain/time/edtf'
import { compiledDossier } from '../fixtures/dossiers'
import { builtPage, partOf, piecesIn, textIn } from './builtSite'
import { expect, test } from './fixtures'
import { allSites, recordedPlaces, type Site, siteIn } from './site'

/** A built page knows no reader's day: it shows a day after all that the record knows. */
const shownToday = addDays(distantFuture, -1)

const pageFor = ({ language }: Site, subject: Subject) =>
  builtPage(formatAddress({ ...startSelection(language), page: pageOf(subject), subject }))

for (const site of allSites.map(siteIn)) {
  const { language, t, dossier } = site
  const recorded = recordedPlaces(site).map(({ id }) => id)

  test(`in ${language}, the built page of each position names whose map it is, and keys what is on the map and nothing else`, () => {
    for (const { id } of dossier.positions) {
      const html = pageFor(site, { kind: 'position', id })
      const map = partOf(html, 'map')
      expect(textIn(map), id).toContain(mapSentence(t, dossier, id, shownToday, { kind: 'position', id }))
      expect(textIn(map), id).toContain(t('today'))
      const drawn = [...map.matchAll(/<[^>]* data-fill="[^>]*>/g)].map(([tag]) => lookOfTag(tag))
      const legend = /<ul [^>]*class="legend[^>]*>.*?<\/ul>/s.exec(html)?.[0] ?? ''
      expect(legend, id).toContain(`aria-label="${t('legend')}"`)
      const keyed = [...legend.matchAll(/data-legend="([^"]*)"/g)].map(([, key]) => key)
      // The still map leaves out what lies beyond its frame; the key has all that the map can come to, and what the chart draws beside it.
      const { areas } = sceneOf(dossier, recorded, id, shownToday)
      const looks = areas.map(({ fill, hatch }) => lookKey({ fill: fillRole(fill), hatch }))
      // What is given up is painted as what is left undetermined, and keyed with it.
      const painted = [...drawn, ...looks].map((look) => look?.replace('renounced', 'undetermined'))
      expect(
        painted.filter((look) => !keyed.includes(look)),
        id,
      ).toEqual([])
      expect(new Set(keyed).size, `${id}: no swatch stands twice`).toBe(keyed.length)
    }
  })

  test(`in ${language}, each view is offered by its name without script, and says nothing of another`, () => {
    const html = textIn(builtPage(`${language}/`))
    for (const view of dossier.views) expect(html, view).toContain(viewName(t, dossier, view))
  })

  test(`in ${language}, each step of a story says its number, its sentence and its day, and leads on until the last says that it ends`, () => {
    const sentences = compiledDossier(language).lists.texts.sequences
    for (const { id, title, steps } of dossier.sequences) {
      for (const [i, step] of steps.entries()) {
        const html = pageFor(site, stepSubject(id, step.id))
        const reader = partOf(html, 'reader')
        const [said, pieces] = [textIn(reader), piecesIn(reader)]
        const address = `${id} ${step.id}`
        expect(said, address).toContain(title)
        expect(said, address).toContain(t('sequenceStep', { number: i + 1, total: steps.length }))
        expect(said.split(sentences[stepSubject(id, step.id).id] ?? '').length, address).toBe(3)
        expect(textIn(partOf(html, 'map')), address).toContain(formatDay(t, step.at))
        const isLast = i === steps.length - 1
        expect(pieces.includes(t('sequenceNext')), address).toBe(!isLast)
        expect(pieces.includes(t('sequenceEnd')), address).toBe(isLast)
        expect(pieces.includes(t('sequencePrevious')), address).toBe(i > 0)
      }
    }
  })

  test(`in ${language}, each line says what kind it is, since when it held and whose it is`, () => {
    for (const line of dossier.boundaries) {
      const said = textIn(partOf(pageFor(site, { kind: 'line', id: line.id }), 'reader'))
      expect(said, line.id).toContain(lineKindWords(t, dossier, line))
      expect(said, line.id).toContain(line.name)
      if (line.from.edtf !== '..') expect(said, line.id).toContain(dateNoun(t, line.from).text)
      expect(said.includes(t('lineNotAgreed')), line.id).toBe(line.kind === 'line-of-control')
      const claimant = dossier.positions.find(({ id }) => id === line.claimant)
      if (claimant) expect(said, line.id).toContain(claimant.name)
    }
  })

  test(`in ${language}, each map of a pair is said in words for its own view and date, under the names of both`, () => {
    const html = partOf(builtPage(`${language}/compare/`), 'reader')
    const pairs = [...html.matchAll(/<section class="pair"[^>]*>.*?<\/section>/gs)].map(([pair]) => pair)
    expect(pairs).not.toEqual([])
    for (const pair of pairs) {
      const said = [...pair.matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, caption = '']) => textIn(caption))
      expect(said).toHaveLength(2)
      expect(said[0]).not.toBe(said[1])
      const heading = textIn(/<h2[^>]*>(.*?)<\/h2>/s.exec(pair)?.[1] ?? '')
      for (const name of heading.split(' · ')) expect(said.filter((caption) => caption.startsWith(name))).toHaveLength(1)
      expect(textIn(pair)).toContain(t('compareOnOneMap'))
    }
  })
}

/** How a tag of the map is painted, as the legend keys it. */
function lookOfTag(tag: string): string {
  const of = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(tag)?.[1]
  return [of('fill'), of('hatch')].filter(Boolean).join('-')
}
