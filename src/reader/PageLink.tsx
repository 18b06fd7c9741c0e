import type { Page } from '../domain/address/pages'
import type { MessageKey } from '../i18n/messages'
import { pageNames } from '../i18n/pageNames'
import { Said } from '../i18n/Said'
import { useHref } from '../selection/site'

/** The way to a list or another page, in a line of its own: from what stands in a list back to all of it. */
export function PageLink({ page, of = pageNames[page] }: { readonly page: Page; readonly of?: MessageKey }) {
  const href = useHref()
  return (
    <p className="all">
      <a href={href(page)}>
        <Said of={of} />
      </a>
    </p>
  )
}
