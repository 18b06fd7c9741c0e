import { readFileSync } from 'node:fs'
import { pathOf, strokePathOf } from '../../cartography/pathData'
import { gridPoint, type Pixel } from '../../cartography/projection'
import type { SeaFile, SeaForm, SeaKind } from '../../cartography/sea'
import type { Position } from '../../domain/distance'

type Feature = {
  readonly properties: {
    readonly id: string
    readonly kind: SeaKind
    readonly land: string
    readonly other?: string
    readonly miles: number
  }
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
    | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
}

/** Belts, limits and medians of a `sea.geojson` as path data on a grid, for the layer of the sea. */
export function seaFile(file: string, gridZoom: number): SeaFile {
  const { features }: { features: readonly Feature[] } = JSON.parse(readFileSync(file, 'utf8'))
  return { gridZoom, forms: features.map((feature) => formOf(feature, gridZoom)) }
}

function formOf({ properties: { id, kind, land, other, miles }, geometry }: Feature, gridZoom: number): SeaForm {
  const onGrid = (positions: readonly Position[]): Pixel[] => positions.map((position) => gridPoint(position, gridZoom))
  const d =
    geometry.type === 'MultiPolygon'
      ? pathOf(geometry.coordinates.flat().map((ring) => onGrid(ring.slice(0, -1))))
      : strokePathOf((geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(onGrid))
  return { id, kind, land, ...(other && { other }), miles, d }
}
