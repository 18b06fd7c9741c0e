import { describe, expect, test } from 'vitest'
import { type LineRole, linesOf } from '../../src/cartography/lines'
import { parallelTo, strokesOf } from '../../src/cartography/parallel'
import type { Boundary } from '../../src/domain/content/boundary'
import type { Dossier } from '../../src/domain/content/dossier'
import type { LonLat } from '../../src/domain/distance'
import { compileDate, compileEnd } from '../../src/generator/dossier/compile/date'
import { lineId, positionId } from '../../src/generator/dossier/compile/ids'
import { islesOnMap } from '../fixtures/islesOnMap'

const isles = islesOnMap().dossier
/** East of the line Ost claims an island, west of it Westmark another. */
const claimed: Readonly<Record<string, readonly string[]>> = { ost: ['east'], westmark: ['isles'] }
const dossier: Dossier = {
  ...isles,
  positions: isles.positions.map((position) => ({
    ...position,
    claims: position.claims.filter(({ place }) => claimed[position.id]?.includes(place)),
  })),
}
const dayOn = (date: string) => compileDate(date).first
const today = dayOn('2000-01-01')
const along: readonly LonLat[] = [
  [150.5, 44],
  [150.5, 45],
  [150.5, 47],
]

function line(id: string, kind: Boundary['kind'], more: Partial<Boundary> = {}): Boundary {
  return {
    id: lineId(id),
    kind,
    name: id,
    from: compileDate('1990-01-01'),
    to: compileEnd('..', 'future'),
    between: [],
    course: [along],
    ...more,
  }
}

const withLines = (...boundaries: readonly Boundary[]): Dossier => ({ ...dossier, boundaries })
const rolesOf = (lines: ReturnType<typeof linesOf>) => lines.map(({ id, role }) => `${id}: ${role}`)

describe('a line that is chosen', () => {
  test.each<[string, Boundary, LineRole]>([
    ['a treaty', line('chosen', 'treaty'), 'treaty'],
    ['the line of control', line('chosen', 'line-of-control'), 'control'],
    ["a party's border", line('chosen', 'claimed', { claimant: 'ost' }), 'claimed'],
    ["another line of a party's maps", line('chosen', 'claimed', { claimant: 'ost', subkind: 'cartographic' }), 'mapped'],
    ['a proposal', line('chosen', 'claimed', { claimant: 'paper' }), 'hypothetical'],
    ['a median', line('chosen', 'median'), 'limit'],
    ['a limit', line('chosen', 'limit'), 'limit'],
    ['a baseline', line('chosen', 'baseline'), 'limit'],
  ])('is drawn on any day by what it is alone: %s', (_, chosen, role) => {
    expect(linesOf(dossier, 'control', dayOn('1900-01-01'), [chosen])).toMatchObject([{ id: 'chosen', role, current: true }])
  })

  test('is drawn once where it is drawn already, and not without a course', () => {
    const treaty = line('treaty', 'treaty')
    const drawn = linesOf(withLines(treaty, line('other', 'treaty')), 'control', today, [treaty, line('unknown', 'treaty', { course: [] })])
    expect(drawn.map(({ id, current }) => [id, current])).toEqual([
      ['treaty', true],
      ['other', undefined],
    ])
  })
})

describe('the lines of a day', () => {
  const all = withLines(
    line('treaty', 'treaty'),
    line('control', 'line-of-control'),
    line('ost', 'claimed', { claimant: 'ost' }),
    line('westmark', 'claimed', { claimant: 'westmark', from: compileDate('1995-01-01') }),
    line('paper', 'claimed', { claimant: 'paper', views: [positionId('paper')] }),
    line('atlas', 'claimed', { claimant: 'ost', subkind: 'cartographic', views: [positionId('ost')] }),
    line('past', 'treaty', { to: compileDate('1999-01-01') }),
  )

  test('are the treaties, the line of control and the borders of all parties, in every view', () => {
    expect(rolesOf(linesOf(all, 'control', today))).toEqual(['treaty: treaty', 'control: control', 'ost: claimed', 'westmark: claimed'])
  })

  test("are no party's borders while one that will have one has none", () => {
    expect(rolesOf(linesOf(all, 'control', dayOn('1994-01-01')))).not.toContain('ost: claimed')
  })

  test('are with what a position draws in its view alone', () => {
    expect(rolesOf(linesOf(all, positionId('paper'), today))).toContain('paper: hypothetical')
    expect(rolesOf(linesOf(all, positionId('ost'), today))).toContain('atlas: mapped')
    expect(rolesOf(linesOf(all, positionId('ost'), today))).not.toContain('paper: hypothetical')
  })
})

describe('a border that coincides with the line of control', () => {
  const control = line('control', 'line-of-control')
  const origin: LonLat = [150.5, 45]
  const borderOf = (claimant: string, course: Boundary['course'] = [along]) => {
    const border = line(`border-${claimant}`, 'claimed', { claimant })
    return linesOf(withLines(control, { ...border, course }), 'control', today).find(({ id }) => id === border.id)
  }
  const eastings = (claimant: string, course?: Boundary['course']) => {
    const shape = borderOf(claimant, course)
    return shape ? strokesOf(shape, 10, origin).map((stroke) => Math.sign(Math.round(stroke[0]?.[0] ?? 0))) : []
  }

  test('is drawn beside it, on the side of what its party claims, whichever way it runs', () => {
    expect(eastings('ost')).toEqual([1])
    expect(eastings('ost', [[...along].reverse()])).toEqual([1])
    expect(eastings('westmark')).toEqual([-1])
    expect(eastings('westmark', [[...along].reverse()])).toEqual([-1])
  })

  test('is drawn on its right where its party claims nothing that has a point', () => {
    const unclaimed = { ...withLines(control, line('ost', 'claimed', { claimant: 'ost' })), positions: [] }
    expect(linesOf(unclaimed, 'control', today).find(({ id }) => id === 'ost')?.beside).toEqual([1])
  })

  test('lies on its own where it runs elsewhere', () => {
    const elsewhere: readonly LonLat[] = [
      [151.5, 44],
      [151.5, 47],
    ]
    expect(borderOf('ost', [along, elsewhere])?.beside).toEqual([1, 0])
    expect(borderOf('ost', [elsewhere])?.beside).toBeUndefined()
  })
})

describe('a parallel', () => {
  test('ends where its stroke ends, and leaves out bends finer than it is far', () => {
    const parallel = parallelTo(
      [
        [0, 0],
        [10, 0],
        [11, 1],
        [12, 0],
        [30, 0],
        [31, 0],
      ],
      5,
    )
    expect(parallel).toEqual([
      [0, 5],
      [10, 5],
      [31, 5],
    ])
  })

  test('of a stroke shorter than it is far is one of its ends', () => {
    expect(parallelTo([[0, 0]], 5)).toEqual([[0, 0]])
    expect(
      parallelTo(
        [
          [0, 0],
          [1, 0],
        ],
        5,
      ),
    ).toHaveLength(2)
  })

  test('of nothing is nothing', () => {
    expect(parallelTo([], 5)).toEqual([])
  })
})
