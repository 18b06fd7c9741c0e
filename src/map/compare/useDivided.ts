import { DomUtil, type Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect } from 'react'
import { useMapEvents } from '../useMapEvents'

/**
 * Cuts the two layers of shapes where the divider stands, so that both sides share one map and cannot drift apart.
 * @param share of the width that the left side takes
 */
export function useDivided(map: LeafletMap, share: number): void {
  const cut = useCallback(() => {
    const at = share * map.getSize().x
    cutLayer(map, 'shapes', `inset(0 ${map.getSize().x - at}px 0 0)`)
    cutLayer(map, 'shapes-right', `inset(0 0 0 ${at}px)`)
  }, [map, share])
  useMapEvents(map, 'move zoom viewreset resize', cut)
  useEffect(
    () => () => {
      for (const name of ['shapes', 'shapes-right'])
        for (const element of partsOf(map, name)) for (const property of laid) element.style.removeProperty(property)
    },
    [map],
  )
}

/** What is written of a layer and its drawing. */
const laid = ['left', 'top', 'width', 'height', 'clip-path'] as const

/**
 * A layer that Leaflet moves has no box, and WebKit paints nothing of what is cut but what lies in its box: the layer gets that of the view, wherever the
 * map has been panned, and its drawing stays where it was.
 */
function cutLayer(map: LeafletMap, name: string, clipPath: string): void {
  const [layer, drawing] = partsOf(map, name)
  const { x, y } = DomUtil.getPosition(map.getPanes().mapPane ?? map.getContainer())
  const { x: width, y: height } = map.getSize()
  if (layer) Object.assign(layer.style, { left: `${-x}px`, top: `${-y}px`, width: `${width}px`, height: `${height}px`, clipPath })
  if (drawing) Object.assign(drawing.style, { left: `${x}px`, top: `${y}px` })
}

/** A layer, and the drawing in it. */
function partsOf(map: LeafletMap, name: string): readonly (HTMLElement | SVGElement)[] {
  const layer = map.getPane(name)
  const drawing = layer?.firstElementChild
  return [...(layer ? [layer] : []), ...(drawing instanceof SVGElement ? [drawing] : [])]
}
