import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSelection } from '../../src/domain/address/selection'
import { readDate } from '../../src/domain/time/askedDate'
import type { Day } from '../../src/domain/time/day'
import { chartSheet } from '../../src/drawing/chartSheet'
import { mapSheet } from '../../src/drawing/mapSheet'
import { islesOnMap } from '../fixtures/islesOnMap'
import { otherDispute } from '../fixtures/otherDispute'
import { onPath } from '../machine/programs'
import { translatorOf } from '../i18n/translators'
import { textsOf } from './readSvg'

const t = translatorOf('en')
const size = { width: 800, height: 600 }
const today = (readDate('2026-11-30')?.day ?? 0) as Day
const drawings = {
  map: () => mapSheet({ ...islesOnMap(), t, selection: { ...startSelection('en'), at: readDate('1955') }, today, size }),
  chart: () => chartSheet({ dossier: otherDispute('en'), t, size }),
}

test.for(['map', 'chart'] as const)(
  'Inkscape opens the %s, and its text is still text, where that is installed',
  { timeout: 60_000 },
  (kind, { skip }) => {
    if (!onPath('inkscape')) skip('inkscape is not installed here: it has not opened the drawing')
    const folder = mkdtempSync(join(tmpdir(), 'drawing-'))
    const [file, kept] = [join(folder, 'drawing.svg'), join(folder, 'kept.svg')]
    const { svg } = drawings[kind]()
    writeFileSync(file, svg)
    execFileSync('inkscape', [file, '--export-plain-svg', `--export-filename=${kept}`], { stdio: 'ignore' })
    const written = textsOf(readFileSync(kept, 'utf8').replace(/\n\s*/g, ''))
    expect(written.length).toBe(textsOf(svg).length)
    expect(written.join(' ')).toContain(t('legendDisclaimer').slice(0, 24))
  },
)
