import { expect, test } from 'vitest'
import { encloses, meet, middleOfBox } from '../../../src/cartography/box'
import { boxesOfNames } from '../../../src/cartography/naming/yearsInView'
import { coastView } from '../../../src/cartography/naming/coast'
import { tipBox, tipSeat } from '../../../src/cartography/naming/tipSeat'
import { stateAt } from '../../../src/domain/control'
import { tip } from '../../../src/i18n/sentences'
import { dayFrom, realDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { type Asked, namesOf, type Screen } from '../../fixtures/namedViews'
import { translatorOf } from '../../i18n/translators'

const title = { left: 0, top: 0, right: 300, bottom: 103 }
const desktop: Screen = { size: [960, 524], covers: [title, { left: 906, top: 370, right: 944, bottom: 508 }], pointer: 'fine' }
/** Here the sea has not always room for a line. */
const laptop: Screen = { size: [632, 350], covers: [title], pointer: 'fine' }

test('the tip of a place stands in one line, in view and at sea where that has room, on no name and under nothing', () => {
  const faults = languages.flatMap((language) => {
    const dossier = realDossier(language)
    return [desktop, laptop].flatMap((screen) =>
      [null, ...dossier.disputed].flatMap((id) => {
        const asked: Asked = { language, view: 'control', screen, subject: id ? { kind: 'place', id } : null }
        const { seen, world, names } = namesOf(asked)
        const coast = coastView(world.coasts, seen.zoom, seen.view)
        const full = [...boxesOfNames(names), ...seen.covers]
        return seen.targets.flatMap(({ place, box }) => {
          const radius = (box.right - box.left) / 2
          const [x, y] = middleOfBox(box)
          if (!encloses(seen.view, box)) return []
          const text = tip(translatorOf(language), dossier, stateAt(dossier, place, dayFrom('2026-01-01')))
          const at = tipBox(tipSeat({ place, x, y, radius }, text, { view: seen.view, full, coast }), text)
          const where = `${language} ${screen.size.join('×')} ${id}: ${place}`
          return [
            ...(encloses(seen.view, at) ? [] : [`${where} out of view`]),
            ...(full.some((other) => meet(other, at)) ? [`${where} on a name`] : []),
            ...(screen === desktop && (coast.crosses(at) || coast.landAt(middleOfBox(at)) !== null) ? [`${where} on land`] : []),
          ]
        })
      }),
    )
  })
  expect(faults).toEqual([])
})
