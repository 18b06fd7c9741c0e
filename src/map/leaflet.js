/**
 * What we use of Leaflet, from its own modules: the map, the base class of our layer, and the handlers that move the map. The bundler makes
 * this file the `leaflet` of react-leaflet and of ours (`leafletModules.ts`), so that nothing else of Leaflet is loaded.
 * JavaScript, since Leaflet's modules have no types of their own; whoever imports `leaflet` gets those of `@types/leaflet`.
 */

// Each hangs its handler on the map as it loads.
import 'leaflet/src/map/handler/Map.DoubleClickZoom'
import 'leaflet/src/map/handler/Map.Drag'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom'
import 'leaflet/src/map/handler/Map.TouchZoom'

import * as DomUtil from 'leaflet/src/dom/DomUtil'

// biome-ignore-start lint/performance/noBarrelFile: this file stands for a package, of which it takes only what is used
export { DomUtil }
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds'
export { Layer } from 'leaflet/src/layer/Layer'
export { Map } from 'leaflet/src/map/Map'
// biome-ignore-end lint/performance/noBarrelFile: as above
