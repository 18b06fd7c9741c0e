import { expect, test } from 'vitest'
import { chosenArguments, classTexts } from '../../../src/generator/class/classTexts'
import type { ClassMap } from '../../../src/reader/class/classFile'
import { detailStore } from '../../../src/selection/details'
import { wholeOtherDispute } from '../../fixtures/otherDispute'
import { renderReader } from '../renderReader'

const map: ClassMap = {
  frame: { zoom: 3, left: 0, top: 0, width: 680, height: 420 },
  settings: { origin: [0, 0], frame: [-1, -1, 1, 1], bounds: [-1, -1, 1, 1], graticule: [-1, -1, 1, 1] },
  base: { fromZoom: 0, gridZoom: 3, outlines: [{ id: 'tamm', d: 'M0 0l9 0l0 9z' }] },
  backdrop: { gridZoom: 3, depths: [], lakes: '', land: '' },
  footprints: [],
  mainlands: [],
  labels: [],
  edge: [],
  spots: [],
}

test.each(['en', 'he'])(
  'in %s the kit has both maps, a sheet of cards for each side with a column for each other, and their lengths',
  async (language) => {
    const of = wholeOtherDispute(language)
    const { t, compiled } = of
    const texts = classTexts(compiled, chosenArguments([compiled]))
    const question = { id: 'when', question: 'When?', proofs: [{ kind: 'place', id: compiled.core.disputed[0] }] }
    const file = { ...texts, questions: [question], map, words: { messages: {}, borrowed: {} } }
    const html = await renderReader({ address: `${language}/class/`, of, details: detailStore((key) => key, { class: file }) })
    expect(html.match(/class="still-map/g)).toHaveLength(2)
    expect(html.match(/<table class="class-cards"/g)).toHaveLength(3)
    expect(html.match(/<th scope="col"/g)).toHaveLength(3 * 3)
    for (const { length } of texts.cases) expect(html).toContain(t('classWords', { n: length }))
    expect(html).toContain('places/tamm/')
    expect(html).not.toContain('undefined')
  },
)
