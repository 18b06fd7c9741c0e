/// <reference lib="dom" />
// Stands in the head of every page after the script that it shares with all: watches over what is to come, and says above the page what has not.
;(() => {
  const page = document.documentElement
  /** How long the page may stay still without a word, in milliseconds. */
  const patience = 9000
  // What the script of the page relies on and nothing stands in for; the youngest is as old as the oldest browser that is supported.
  const isOld = !(
    'popover' in page &&
    'ResizeObserver' in window &&
    'IntersectionObserver' in window &&
    'addEventListener' in matchMedia('all') &&
    CSS.supports('color', 'light-dark(red,red)')
  )
  if (isOld) page.dataset.old = ''
  const runs = () => document.getElementById('app')?.dataset.view !== undefined
  let isMissingStyle = false

  const say = () => {
    delete page.dataset.pending
    const note = document.getElementById('page-note')
    if (!note) return addEventListener('DOMContentLoaded', say, { once: true })
    const query = new URLSearchParams(location.search)
    const asksForMore = !runs() && ['at', 'view', 'compare'].some((name) => query.has(name))
    note.querySelectorAll('p').forEach((sentence, i) => {
      sentence.hidden = [isOld, !isOld, !asksForMore][i % 3] ?? false
    })
    for (const again of note.querySelectorAll('button')) {
      again.hidden = isOld
      again.onclick = tryAgain
    }
    if (isMissingStyle) note.dataset.stays = ''
    note.hidden = false
  }
  // Not before the site answers with a page of its own: what can be read now is not given up for the error of a host.
  const tryAgain = () =>
    fetch(location.href, { cache: 'no-store' })
      .then((answer) => answer.text())
      .then((html) => html.includes(' data-data=') && location.reload())
      .catch(() => {})

  if (isOld) say()
  addEventListener('page-still', say)
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') isMissingStyle = true
      else if (target instanceof HTMLElement ? !(target instanceof HTMLScriptElement) : runs()) return
      say()
    },
    true,
  )
  setTimeout(() => {
    if (runs() || isOld) return
    // A style sheet that never comes keeps all from being drawn.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      if (link.sheet) continue
      link.remove()
      isMissingStyle = true
    }
    say()
  }, patience)
})()
