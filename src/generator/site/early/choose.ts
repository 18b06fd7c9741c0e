// Stands in the site's root after the script of every page: leads on to the reader's language, with all that the address asks for.
import { readersLanguage } from '../../../domain/address/readersLanguage'
import { toFile } from './asFile'

const known = document.documentElement.dataset.languages?.split(' ') ?? []
const parts = location.pathname.split('/').filter(Boolean)
const isLanguage = (part: string | undefined) => part !== undefined && known.includes(part)

/** The page of the site that says that an address names nothing, in whichever folder the site lies. */
async function sayNotFound() {
  for (let depth = 0; depth < parts.length; depth++) {
    const page = `/${parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('')}404.html`
    const html = await fetch(page).then(
      (answer) => answer.text(),
      () => '',
    )
    if (html.includes('data-not-found')) return location.replace(page)
  }
}

// A host that answers whatever it does not know with this page would lead on for ever: one that is asked for two languages is such a host.
if (isLanguage(parts.at(-1)) && isLanguage(parts.at(-2))) void sayNotFound()
else location.replace(toFile(`${readersLanguage(navigator.languages, known)}/`) + location.search + location.hash)
