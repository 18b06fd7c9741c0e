import { DomUtil, Layer, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet'
import { scaleBetween, worldPixel } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Bottom to top. Two layers of shapes, so that two scenes can lie side by side. */
const paneNames = ['backdrop', 'shapes', 'shapes-right', 'names'] as const
type PaneName = (typeof paneNames)[number]

/** The elements that React renders into. `backdrop` and both `shapes` stand in path data's grid units, `names` and `controls` in pixels of the laid-out zoom from the map's origin. */
export type Roots = Readonly<Record<PaneName, SVGGElement>> & { readonly controls: HTMLElement }

/**
 * The Leaflet layer that moves our drawing: it holds the elements that React renders into and sets their transforms in the same animation frame
 * in which Leaflet moves its panes, so that nothing jumps.
 */
export class DrawingLayer extends Layer {
  readonly roots: Roots
  private readonly panes: readonly (readonly [name: string, animated: HTMLElement | SVGElement])[]
  private readonly listeners = new Set<() => void>()
  private readonly gridZoom: number
  private readonly origin: LonLat
  private laid: { zoom: number; origin: Point } | null = null
  private laidMap: LeafletMap | null = null

  /** @param origin of path data, `[longitude, latitude]` */
  constructor(gridZoom: number, origin: LonLat) {
    super()
    this.gridZoom = gridZoom
    this.origin = origin
    const [backdrop, shapes, right, names] = [svgRoot(), svgRoot(), svgRoot(), svgRoot()]
    const controls = controlsRoot()
    this.roots = {
      backdrop: backdrop.inner,
      shapes: shapes.inner,
      'shapes-right': right.inner,
      names: names.inner,
      controls: controls.inner,
    }
    this.panes = [
      ['controls', controls.outer],
      ['backdrop', backdrop.outer],
      ['shapes', shapes.outer],
      ['shapes-right', right.outer],
      ['names', names.outer],
    ]
  }

  override onAdd(map: LeafletMap): this {
    this.laidMap = map
    const all = map.getPanes().mapPane
    for (const [name, element] of this.panes) {
      const pane = map.getPane(name) ?? map.createPane(name)
      // First in the document, so that buttons come first in the order of focus; the style sheet stacks them on top.
      if (name === 'controls' && all) all.prepend(pane)
      pane.append(element)
    }
    map.on('zoomanim', this.onZoomAnimation)
    map.on('zoom', this.onZoom)
    map.on('zoomend viewreset', this.layOut)
    this.layOut()
    return this
  }

  override onRemove(map: LeafletMap): this {
    map.off('zoomanim', this.onZoomAnimation)
    map.off('zoom', this.onZoom)
    map.off('zoomend viewreset', this.layOut)
    for (const [, element] of this.panes) element.remove()
    this.laidMap = null
    return this
  }

  /** The zoom that names and controls are laid out for. */
  readonly zoom = (): number => this.laid?.zoom ?? 0

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private readonly onZoomAnimation = (event: ZoomAnimEvent): void => this.stretch(event.zoom, this.originAt(event))

  private readonly onZoom = (): void => {
    if (this.laidMap) this.stretch(this.laidMap.getZoom(), this.laidMap.getPixelOrigin())
  }

  private readonly layOut = (): void => {
    const map = this.laidMap
    if (!map) return
    const zoom = map.getZoom()
    const pixelOrigin = map.getPixelOrigin()
    const [x, y] = worldPixel(this.origin, zoom)
    const at = `translate(${x - pixelOrigin.x} ${y - pixelOrigin.y})`
    const { backdrop, shapes, names, controls } = this.roots
    for (const group of [backdrop, shapes, this.roots['shapes-right']])
      group.setAttribute('transform', `${at} scale(${scaleBetween(this.gridZoom, zoom)})`)
    names.setAttribute('transform', at)
    controls.style.transform = `translate(${x - pixelOrigin.x}px, ${y - pixelOrigin.y}px)`
    for (const [, element] of this.panes) element.style.transform = ''
    const changed = this.laid?.zoom !== zoom
    this.laid = { zoom, origin: pixelOrigin }
    if (changed) for (const listener of this.listeners) listener()
  }

  /** Scales the drawing to another zoom until it is laid out anew: a point at p from the old pixel origin comes to s·p from the new one. */
  private stretch(zoom: number, pixelOrigin: Point): void {
    if (!this.laid) return
    const scale = scaleBetween(this.laid.zoom, zoom)
    const { x, y } = this.laid.origin
    for (const [, element] of this.panes) {
      element.style.transform = `translate3d(${x * scale - pixelOrigin.x}px, ${y * scale - pixelOrigin.y}px, 0) scale(${scale})`
    }
  }

  /** Where the pixel origin will be once the map has zoomed: as Leaflet reckons it, rounded. */
  private originAt({ center, zoom }: ZoomAnimEvent): Point {
    const map = this._map
    const panned = DomUtil.getPosition(map.getPanes().mapPane ?? map.getContainer())
    return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panned).round()
  }
}

function svgRoot(): { outer: SVGElement; inner: SVGGElement } {
  const outer = document.createElementNS(svgNamespace, 'svg')
  outer.setAttribute('class', 'drawing live-root leaflet-zoom-animated')
  const inner = document.createElementNS(svgNamespace, 'g')
  // React listens for focus here, which is enough for Chromium to let keys come to it.
  inner.setAttribute('tabindex', '-1')
  outer.append(inner)
  return { outer, inner }
}

function controlsRoot(): { outer: HTMLElement; inner: HTMLElement } {
  const outer = document.createElement('div')
  outer.className = 'controls-root leaflet-zoom-animated'
  const inner = document.createElement('div')
  outer.append(inner)
  return { outer, inner }
}
