import type { Translate } from '../../i18n/translate'

/** Says above the page that a newer edition is there, once, and how to load it: all that is chosen is in the address and stays. */
export function sayNewEdition(page: HTMLElement, t: Translate): void {
  if (document.getElementById('new-edition')) return
  const words = Object.assign(document.createElement('p'), { textContent: t('errorOutdated') })
  const load = Object.assign(document.createElement('button'), { type: 'button', className: 'text-button', textContent: t('loadEdition') })
  load.addEventListener('click', () => window.location.reload())
  const note = Object.assign(document.createElement('div'), { id: 'new-edition', className: 'error-note page-note', role: 'status' })
  page.before(note)
  note.append(words, load)
}
