// Stands in pages of other sites, beside figures that have a picture of one of our maps: turns each live in its place. Without it, or where the map does
// not come, picture, words and link stay as they are. The README says what a figure says, and what a frame tells.
;(() => {
  /** So long the picture waits for the map, milliseconds. */
  const patience = 20_000
  /** What no style sheet of the page around it reaches. */
  const looks = `
    :host { display: block }
    button { all: revert; box-sizing: border-box; display: block; width: 100%; min-height: 44px; margin: 8px 0 0; padding: 8px 16px; border: 2px solid #1b2830; border-radius: 6px; background: #fffdf8; color: #1b2830; font: 600 16px/1.3 system-ui, sans-serif; cursor: pointer }
    button:focus-visible { outline: 3px solid #1b2830; outline-offset: 2px }
    button[disabled] { cursor: progress; opacity: .6 }
    iframe { display: block; width: 100%; height: 1px; border: 0; opacity: 0 }
    iframe[data-live] { opacity: 1 }`

  const important = (element: HTMLElement, css: string) => {
    for (const rule of css.split(';')) {
      const [name = '', value = ''] = rule.split(':')
      element.style.setProperty(name, value, 'important')
    }
  }

  const prepare = (figure: HTMLElement) => {
    const { mapEmbed: address, mapPress: words, mapAtOnce: atOnce, mapSandbox: sandbox } = figure.dataset
    const picture = figure.querySelector('img')
    if (!address || !picture || figure.dataset.mapReady !== undefined) return
    figure.dataset.mapReady = ''
    const shown = picture.closest('a') ?? picture
    const host = document.createElement('div')
    important(host, 'all:initial;display:block')
    const root = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(looks)
    root.adoptedStyleSheets = [sheet]
    const button = document.createElement('button')
    button.type = 'button'
    button.lang = figure.lang
    button.textContent = words || picture.alt
    shown.after(host)

    const begin = () => {
      button.disabled = true
      const frame = document.createElement('iframe')
      frame.title = picture.alt
      frame.referrerPolicy = 'no-referrer'
      if (sandbox !== undefined) frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox')
      const wasFocused = root.activeElement === button
      const giveUp = setTimeout(() => {
        removeEventListener('message', hear)
        frame.remove()
        button.disabled = false
      }, patience)
      const hear = ({ source, data }: MessageEvent) => {
        if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height > 0)) return
        frame.style.height = `${Math.min(Math.ceil(data.height), 4000)}px`
        if (frame.dataset.live !== undefined) return
        clearTimeout(giveUp)
        frame.dataset.live = ''
        important(shown, 'display:none')
        button.remove()
        if (wasFocused) frame.focus()
      }
      addEventListener('message', hear)
      frame.src = address
      root.append(frame)
    }

    if (atOnce === undefined) {
      button.onclick = begin
      root.append(button)
      return
    }
    const near = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return
        near.disconnect()
        begin()
      },
      { rootMargin: '400px' },
    )
    near.observe(figure)
  }

  const prepareAll = () => {
    for (const figure of document.querySelectorAll<HTMLElement>('figure[data-map-embed]')) prepare(figure)
  }
  prepareAll()
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', prepareAll)
})()
