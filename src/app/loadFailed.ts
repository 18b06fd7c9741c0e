import type { FailedPage } from './loadPage'

/** Says above the built page that it could not come alive, and offers to try again. The page's links go on working. */
export function sayLoadFailed(root: HTMLElement, { what, reason, t }: FailedPage['failed'], retry: () => void): void {
  document.getElementById('load-failed')?.remove()
  const note = document.createElement('div')
  note.id = 'load-failed'
  note.className = 'error-note'
  note.setAttribute('role', 'alert')
  const words = document.createElement('p')
  words.textContent = t
    ? t(reason === 'damaged' ? 'errorDamaged' : 'errorLoad', { what })
    : 'The page could not be loaded in full. · ページを完全には読み込めませんでした。 · Страница загрузилась не полностью.'
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = t ? t('retry') : 'Try again · もう一度試す · Повторить'
  again.addEventListener('click', () => {
    note.remove()
    retry()
  })
  note.append(words, again)
  root.before(note)
  delete document.documentElement.dataset.pending
}
