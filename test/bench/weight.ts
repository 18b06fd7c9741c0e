import { brotliCompressSync, constants } from 'node:zlib'

/** Brotli at its highest quality, as a static host would keep it. */
export function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
}

/** Thousands of bytes with one decimal, `57.4 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
