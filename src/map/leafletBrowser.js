const { userAgent, platform } = navigator
const chrome = /chrome/i.test(userAgent)
const touchNative = 'ontouchstart' in window || 'TouchEvent' in window
const pointer = 'PointerEvent' in window

/**
 * What Leaflet asks about the browser, in place of its own `core/Browser`: that one assigns markup to find out whether SVG is known, which
 * Trusted Types forbid (Leaflet issue 8423), and tells browsers apart that are long gone. Their answers are false here.
 */
// biome-ignore lint/style/noDefaultExport: Leaflet's modules import its default
export default {
  any3d: true,
  chrome,
  edge: false,
  ie3d: false,
  ielt9: false,
  linux: platform.startsWith('Linux'),
  mac: platform.startsWith('Mac'),
  mobileOpera: false,
  msPointer: false,
  passiveEvents: true,
  pointer,
  retina: devicePixelRatio > 1,
  safari: !chrome && /safari/i.test(userAgent),
  touch: touchNative || pointer,
  touchNative,
}
