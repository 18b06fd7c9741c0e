import type { Box } from '../box'
import type { Size } from '../camera'

/** Phones' maps and the titles over them, pixels of the screen. */
export const phones = [
  { width: 320, height: 230, title: { width: 159, height: 69 } },
  { width: 360, height: 266, title: { width: 202, height: 107 } },
  { width: 390, height: 304, title: { width: 218, height: 107 } },
  { width: 422, height: 284, title: { width: 236, height: 107 } },
] as const

/** A phone shows a still map so many times as wide as itself: its sides are missed least (`still.css`). */
const spread = 1.3

/** What all phones show of a still map of some size, and what their titles cover of it, in its pixels from its top left; and how large the second smallest of them shows it. */
export function onPhones({ width, height }: Size): { readonly seen: Box; readonly title: Box; readonly scale: number } {
  const scaleOn = (phone: Size) => Math.min((spread * phone.width) / width, height > 0 ? phone.height / height : 1)
  const shown = phones.map((phone) => {
    const scale = scaleOn(phone)
    const left = (width - phone.width / scale) / 2
    return { left, title: { right: left + phone.title.width / scale, bottom: phone.title.height / scale } }
  })
  const cut = Math.max(0, ...shown.map(({ left }) => left))
  return {
    seen: { left: cut, top: 0, right: width - cut, bottom: height },
    title: {
      left: 0,
      top: 0,
      right: Math.max(...shown.map(({ title }) => title.right)),
      bottom: Math.max(...shown.map(({ title }) => title.bottom)),
    },
    scale: scaleOn(phones[1]),
  }
}
