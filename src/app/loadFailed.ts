import type { FailedPage } from './loadPage'

/** Of each language of the interface, what is said where its words could not be fetched. */
const lastWords = import.meta.glob<{ readonly words: string; readonly retry: string }>('../i18n/*/failed.ts', {
  eager: true,
  import: 'failed',
})

/** Says above the built page that it could not come alive, and offers to try again. The page's links go on working. */
export function sayLoadFailed(root: HTMLElement, { what, reason, language, t }: FailedPage['failed'], retry: () => void): void {
  document.getElementById('load-failed')?.remove()
  const note = document.createElement('div')
  note.id = 'load-failed'
  note.className = 'error-note'
  note.setAttribute('role', 'alert')
  const own = lastWords[`../i18n/${language}/failed.ts`]
  const last = own ? [own] : Object.values(lastWords)
  const words = document.createElement('p')
  words.textContent = t ? t(reason === 'damaged' ? 'errorDamaged' : 'errorLoad', { what }) : last.map((said) => said.words).join(' · ')
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = t ? t('retry') : last.map(({ retry: again }) => again).join(' · ')
  again.addEventListener('click', () => {
    note.remove()
    retry()
  })
  note.append(words, again)
  root.before(note)
  delete document.documentElement.dataset.pending
}
