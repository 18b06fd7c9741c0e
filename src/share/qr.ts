import encodeQR from 'qr'

/** A QR code as a drawing: its side in modules, its quiet zone of four included (ISO/IEC 18004), and the path of what is dark. */
export interface QrDrawing {
  readonly side: number
  readonly path: string
}

/** The QR code of a text, with 15 % of correction; `null` where the text is longer than a code can hold. */
export function qrDrawing(text: string): QrDrawing | null {
  const rows = rowsOf(text)
  return rows && { side: rows.length, path: rows.map(pathOfRow).join('') }
}

function rowsOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  } catch {
    return null
  }
}

/** Runs of dark modules, each a rectangle one module high. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    const width = x + 1 - start
    path += `M${start} ${y}h${width}v1h-${width}z`
  }
  return path
}

/** The same as a file: black on white, whatever the page's colours are. */
export function qrSvg({ side, path }: QrDrawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>\n`
}
