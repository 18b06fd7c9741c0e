// Stands in the head of every page after the script that it shares with all: watches over what is to come, and says above the page what has not.
import { isOpenedAsFile, toFile } from './asFile'
import { isWhole } from '../../../loading/sheetEnd'
;(() => {
  const page = document.documentElement
  // What the script of the page relies on and nothing stands in for; the youngest is not much older than the oldest browser that is supported.
  const isYoung =
    'popover' in page &&
    'ResizeObserver' in window &&
    'addEventListener' in matchMedia('all') &&
    CSS.supports('color', 'light-dark(red,red)')
  if (!isYoung) page.dataset.old = ''
  const runs = () => document.getElementById('app')?.dataset.view
  /** The site's own: an archive, or an extension, may bring more. The style of paper is in no one's way. */
  const isStyle = (target: EventTarget | null): target is HTMLLinkElement =>
    target instanceof HTMLLinkElement && target.rel === 'stylesheet' && target.media !== 'print' && target.href.includes('/assets/')

  const say = () => {
    delete page.dataset.pending
    const note = document.getElementById('page-note')
    if (!note) return addEventListener('DOMContentLoaded', say)
    const holds: Readonly<Record<string, boolean>> = {
      lost: !isOpenedAsFile(),
      file: isOpenedAsFile(),
      mendable: isYoung && !isOpenedAsFile(),
      unshown: !runs() && /[?&](at|view|compare)=/.test(location.search),
    }
    for (const one of note.querySelectorAll<HTMLElement>('[data-if]')) one.hidden = holds[one.dataset.if ?? ''] !== true
    note.hidden = false
    // Not before the site answers with a page of its own: what can be read now is not given up for the error of a host.
    note.onclick = ({ target }) =>
      target instanceof HTMLButtonElement &&
      fetch(location.href, { cache: 'no-store' })
        .then((answer) => answer.text())
        .then(
          (html) => html.includes(' data-data=') && location.reload(),
          () => {},
        )
  }
  addEventListener('page-still', say)
  if (isOpenedAsFile())
    addEventListener('DOMContentLoaded', () => {
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? ''
        if (!/^[a-z]+:/i.test(href)) link.setAttribute('href', toFile(href))
      }
      if (!runs()) say()
    })
  addEventListener(
    'error',
    ({ target }) => {
      const isScript = target instanceof HTMLScriptElement || !(target instanceof HTMLElement)
      // What a running page fetches for one of its parts is said in that part's place.
      if (runs() || !(isStyle(target) || isScript)) return
      if (isStyle(target)) page.dataset.unstyled = ''
      say()
    },
    true,
  )
  // A style sheet of which a part came, or in whose place a page did, is no error to a browser.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (runs() || isOpenedAsFile() || !isStyle(target) || !target.sheet || isWhole(target.sheet)) return
      page.dataset.unstyled = ''
      say()
    },
    true,
  )
  // So long may the page stay still without a word.
  setTimeout(() => {
    if (runs() || !isYoung) return
    // A style sheet that never comes keeps all from being drawn.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([media=print])')) {
      if (link.sheet) continue
      if (isStyle(link)) page.dataset.unstyled = ''
      link.remove()
    }
    say()
  }, 9000)
})()
