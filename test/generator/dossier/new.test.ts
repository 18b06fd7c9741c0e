import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDossier, formatComplaint } from '../../../src/generator/dossier/check'
import { compileDossier } from '../../../src/generator/dossier/compile'
import { readDossier } from '../../../src/generator/dossier/read'
import { startDossier } from '../../../src/generator/new/startDossier'

test('a dossier that npm run new starts has no complaint, and compiles to one place, two parties and three events', () => {
  const parent = mkdtempSync(join(tmpdir(), 'new-'))
  try {
    const folder = join(parent, 'dossier')
    startDossier(folder)
    const raw = readDossier(folder)
    expect(checkDossier(raw).map(formatComplaint)).toEqual([])
    const { core } = compileDossier(raw, 'en', 2026)
    expect([core.places.length, core.parties.length, core.events.length]).toEqual([1, 2, 3])
    expect(() => startDossier(folder)).toThrow('is there already')
  } finally {
    rmSync(parent, { recursive: true })
  }
})
