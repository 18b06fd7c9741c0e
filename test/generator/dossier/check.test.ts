import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDossier, formatComplaint } from '../../../src/generator/dossier/check'
import { readDossier } from '../../../src/generator/dossier/read'
import { brokenDossiers, tinyDispute, patchOf, readPatched, template } from './fixtures'

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

test('faults of several kinds are said at once: of shape, of dates, of references', () => {
  const raw = structuredClone(readDossier(template))
  const lists = raw.files as Record<string, Record<string, unknown>[]>
  Object.assign(lists.control?.[0] ?? {}, { from: '1900-13-45' })
  Object.assign(lists.events?.[2] ?? {}, { kind: 'quarrel' })
  Object.assign(lists.sequences ?? [], [
    {
      id: 'story',
      title: { en: 'Story' },
      steps: [{ id: 'one', at: '1900', subject: 'place:mars', sentence: { en: 'It began.' }, sources: [] }],
    },
  ])
  const said = checkDossier(raw).map(({ file, at }) => `${file} ${at}`)
  expect(said).toContain('events.json talks-2000 › kind')
  expect(said).toContain('control.json isle from 1900-13-45 › from')
  expect(said).toContain('sequences.json story › one › subject')
})

test('a folder that is not there is one complaint, not an exception', () => {
  const complaints = checkDossier(readDossier('test/fixtures/no-such-dossier'))
  expect(complaints.map(({ file, at }) => [file, at])).toEqual([['test/fixtures/no-such-dossier', 'the folder']])
})
