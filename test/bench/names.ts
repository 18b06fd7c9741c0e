// How long it takes to place the names of a view, on this machine and on one a quarter as fast: `npm run bench:names`.
import { performance } from 'node:perf_hooks'
import { namesBeforeLines } from '../../src/cartography/naming/yielding'
import type { Subject } from '../../src/domain/content/subject'
import { realDossier } from '../fixtures/dossiers'
import { namesOf, type Screen } from '../fixtures/namedViews'

/** Milliseconds that a view may take where a processor is a quarter as fast. */
const budget = 4
const slower = 4
const runs = 200

const desktop: Screen = { size: [960, 524], covers: [{ left: 0, top: 0, right: 300, bottom: 103 }], pointer: 'fine' }
const phone: Screen = { size: [390, 304], covers: [{ left: 0, top: 0, right: 218, bottom: 107 }], pointer: 'coarse' }
const { disputed } = realDossier('en')
const place = (id: string) => ({ kind: 'place', id }) as Subject
const views: readonly (readonly [name: string, subject: Subject | null])[] = [
  ['start', null],
  ...disputed.map((id) => [id, place(id)] as const),
  ['archipelago', place('kuril-islands')],
]

for (const [screen, of] of [
  [desktop, 'desktop'],
  [phone, 'phone'],
] as const)
  for (const [name, subject] of views) {
    const { seen, world, wanted } = namesOf({ language: 'en', view: 'control', subject, screen })
    const times = Array.from({ length: runs }, () => {
      const begun = performance.now()
      namesBeforeLines(seen, world, wanted)
      return performance.now() - begun
    }).sort((a, b) => a - b)
    const median = times[runs / 2] ?? 0
    const slow = median * slower
    console.log(
      `${of}, ${name}: ${median.toFixed(2)} ms, ${slow.toFixed(1)} ms at a quarter of the speed${slow > budget ? ` (aim ${budget})` : ''}`,
    )
  }
