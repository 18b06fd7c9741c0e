/** A drawing as a picture of its own size times a factor, PNG, made in the browser. Rejects where the browser cannot. */
export async function pngOf(svg: string, times: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * times)
    canvas.height = Math.round(image.height * times)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture came of the canvas'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
