import type { Size } from '../../cartography/camera'
import { previewSize } from '../../drawing/previewSheet'

/** A picture that lies on the site, by its absolute address. */
export type PreviewPicture = Size & { readonly url: string }

/**
 * The preview picture that the loaded page names in its head; `null` where the site has none, and for another view than the loaded page as it opens: the head
 * stays as it was.
 * @param page absolute address of the view
 */
export function previewPicture(head: ParentNode, page: string): PreviewPicture | null {
  const said = (property: string) => head.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content')
  const url = said('image')
  return url && said('url') === page ? { url, ...previewSize } : null
}
