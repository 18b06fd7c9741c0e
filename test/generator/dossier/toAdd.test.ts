import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDossier, formatComplaint } from '../../../src/generator/dossier/check'
import { compileDossier } from '../../../src/generator/dossier/compile'
import { languagesOf } from '../../../src/generator/dossier/raw'
import { readDossier } from '../../../src/generator/dossier/read'
import { template } from './fixtures'

const newcomers = readFileSync('README.md', 'utf8')
const en = (text: string) => ({ en: text })
const sources = ['handbook']
const around = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.1],
    [x, y],
  ],
]

/** What is added to the end of a list, by file; or a file that is not there yet. */
type Additions = Readonly<Record<string, unknown>>

/** Each row of the README's table that is about a dossier, tried with the dossier that `npm run new` starts: what is written into which file. */
const rows: readonly (readonly [row: string, added: string, Additions])[] = [
  [
    'an event',
    'talks-2010',
    {
      'events.json': {
        id: 'talks-2010',
        date: '2010-02',
        title: en('Talks of 2010'),
        short: en('Talks'),
        kind: 'talks',
        significance: 2,
        places: ['isle'],
        venue: null,
        parties: ['north', 'south'],
        summary: en('Both sides talk.'),
        sources: ['paper'],
      },
      'sources.json': { id: 'paper', title: 'Paper', url: 'https://example.org/', lang: 'en', kind: 'book' },
    },
  ],
  [
    'a place',
    'rock',
    {
      'places.json': {
        id: 'rock',
        kind: 'islet',
        parent: null,
        alsoIn: [],
        point: [10.4, 50.05],
        names: { en: { first: 'Rock', of: {}, others: [] } },
        aliases: { en: ['Rock'] },
        weakAliases: { en: [] },
        figures: { area: [], highestPoint: [], population: [] },
        summary: en('A rock.'),
        sources,
      },
      'control.json': { place: 'rock', from: '1900-05-01', to: null, by: ['south'], status: 'administered', basis: 'treaty-1900', sources },
      'geometry/outlines.geojson': {
        type: 'Feature',
        id: 'rock',
        properties: {},
        geometry: { type: 'Polygon', coordinates: around(10.35, 50) },
      },
    },
  ],
  [
    'a claim view',
    'friends',
    {
      'positions.json': {
        id: 'friends',
        holder: 'friends',
        kind: 'state',
        official: true,
        name: en('The position of friends'),
        short: en('Friends'),
        summary: en('The isle is Northland’s.'),
        claims: [{ place: 'isle', from: '1960', to: '..', nature: 'sovereignty', whose: 'north' }],
        arguments: [],
      },
      'dispute.json': { bodies: { friends: { name: en('Friends') } } },
    },
  ],
  [
    'a term',
    'strait-line',
    {
      'glossary.json': {
        id: 'strait-line',
        term: en('strait line'),
        definition: en('A way over the water.'),
        aliases: { en: ['strait line'] },
        sources,
      },
    },
  ],
  [
    'a line',
    'line-1900',
    {
      'boundaries.json': {
        id: 'line-1900',
        kind: 'treaty',
        name: en('Line of 1900'),
        from: '1900-05-01',
        to: '..',
        between: ['isle'],
        parties: ['north', 'south'],
        course: en('South of the isle.'),
        waypoints: [],
        sources,
      },
      'geometry/lines.geojson': {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { id: 'line-1900' },
            geometry: {
              type: 'LineString',
              coordinates: [
                [9, 49.7],
                [11, 49.7],
              ],
            },
          },
        ],
      },
    },
  ],
  [
    'a sequence',
    'how-it-came',
    {
      'sequences.json': {
        id: 'how-it-came',
        title: en('How it came'),
        steps: [{ id: 'treaty', at: '1900-05-01', subject: 'event:treaty-1900', sentence: en('A treaty is made.'), sources }],
      },
    },
  ],
  [
    'a comparison',
    'before-and-after',
    {
      'dispute.json': {
        comparisons: [
          {
            id: 'before-and-after',
            left: { view: 'control', at: '1940-01-01' },
            right: { view: 'control', at: '1960-01-01' },
            extent: [9.5, 49.5, 10.5, 50.5],
          },
        ],
      },
    },
  ],
  [
    'a party',
    'east',
    {
      'dispute.json': {
        parties: {
          id: 'east',
          name: en('Eastland'),
          language: 'en',
          colours: {
            light: { tone: '#b9d8a8', edge: '#3c6327', hatch: '#2f5a18' },
            dark: { tone: '#4d7438', edge: '#d3efc4', hatch: '#d3efc4' },
          },
        },
      },
      'states.json': {
        id: 'east',
        party: 'east',
        from: '..',
        to: '..',
        name: en('Eastland'),
        short: en('Eastland'),
        adjective: en('Eastern'),
        sources,
      },
    },
  ],
]

function add(file: string, addition: unknown): void {
  let content: Record<string, unknown>
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    writeFileSync(file, JSON.stringify(addition))
    return
  }
  const list = content.entries ?? content.features
  if (Array.isArray(list)) list.push(addition)
  else
    for (const [field, value] of Object.entries(Object(addition))) {
      const there = content[field]
      content[field] = Array.isArray(there) ? [...there, value] : typeof there === 'object' ? { ...there, ...Object(value) } : value
    }
  writeFileSync(file, JSON.stringify(content))
}

test.each(rows)('%s is added by the files that the README names, and no other', (row, added, additions) => {
  const [, files = ''] = newcomers.match(new RegExp(`^\\| ${row} \\|[^|]*\\| ([^|]*) \\|`, 'm')) ?? []
  for (const file of Object.keys(additions)) expect(files).toContain(file.replace(/^geometry\//, ''))
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  try {
    cpSync(template, folder, { recursive: true })
    for (const [file, addition] of Object.entries(additions)) add(join(folder, file), addition)
    const raw = readDossier(folder)
    expect(checkDossier(raw).map(formatComplaint)).toEqual([])
    const { core, lists } = compileDossier(raw, languagesOf(raw).all[0] ?? 'en', 2026)
    expect(JSON.stringify([core, lists])).toContain(`"${added}"`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
