import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import UPNG from 'upng-js'
import { fewColours } from './fewColours'

/** A drawing as a PNG of few colours, its letters from these font files alone. */
export function pictureOf(svg: string, fonts: readonly string[]): Buffer {
  const family = 'Noto Serif'
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: family, serifFamily: family, sansSerifFamily: family }
  const { pixels, width, height } = new Resvg(svg, { font }).render()
  return packedWell(
    Buffer.from(UPNG.encode([fewColours(new Uint8Array(pixels), width, svg.match(/#[\da-f]{6}\b/g) ?? [])], width, height, 0)),
  )
}

/** The same PNG with its pixels packed as well as zlib can, a twelfth smaller: the encoder packs in haste. */
export function packedWell(png: Buffer): Buffer {
  const parts = [png.subarray(0, signature)]
  for (let at = signature; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const whole = png.subarray(at, at + length + 12)
    at += whole.length
    const isPixels = whole.toString('latin1', 4, 8) === 'IDAT'
    parts.push(isPixels ? chunk('IDAT', deflateSync(inflateSync(whole.subarray(8, 8 + length)), { level: 9, memLevel: 9 })) : whole)
  }
  return Buffer.concat(parts)
}

/** Bytes before the first chunk of a PNG. */
const signature = 8

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([numbered(data.length), named, numbered(crc32(named))])
}

function numbered(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
