import { useEffect, useState } from 'react'

/** The address of a drawing that was made on the page, as long as it is shown. */
export function usePictureUrl(svg: string | null): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(
    function offer() {
      if (svg === null) return
      const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setUrl(made)
      return () => URL.revokeObjectURL(made)
    },
    [svg],
  )
  return url
}
