import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDossier, formatComplaint } from '../../../src/generator/dossier/check'
import { readDossier } from '../../../src/generator/dossier/read'
import { brokenDossiers, tinyDispute, patchOf, readPatched } from './fixtures'

test('a dossier of a made-up dispute has no complaint', () => {
  expect(checkDossier(readDossier(tinyDispute)).map(formatComplaint)).toEqual([])
})

describe('each way to break a dossier stops the build and says where, what and how to mend it', () => {
  for (const fixture of readdirSync(brokenDossiers)) {
    test(fixture, async () => {
      const complaints = checkDossier(readPatched(patchOf(fixture)))
      expect(complaints.length).toBeGreaterThan(0)
      await expect(`${complaints.map(formatComplaint).join('\n\n')}\n`).toMatchFileSnapshot(
        join(process.cwd(), brokenDossiers, fixture, 'complaint.txt'),
      )
    })
  }
})

test('a folder that is not there is one complaint, not an exception', () => {
  const complaints = checkDossier(readDossier('test/fixtures/no-such-dossier'))
  expect(complaints.map(({ file, at }) => [file, at])).toEqual([['test/fixtures/no-such-dossier', 'the folder']])
})
