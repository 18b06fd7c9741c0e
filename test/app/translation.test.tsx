// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followTranslation } from '../../src/app/translation/followTranslation'
import { mount } from '../ui/mount'

const { appendChild, insertBefore, removeChild } = Node.prototype
afterEach(() => {
  Object.assign(Node.prototype, { appendChild, insertBefore, removeChild })
  document.body.replaceChildren()
})
beforeEach(() => document.body.replaceChildren())

const heard = () => new Promise((resolve) => setTimeout(resolve))

/** As Chrome does: the text goes, and its own words come in its place, in two elements. */
function translate(text: Node, how: 'replaced' | 'before' | 'round') {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')]
  outer.append(inner)
  if (how === 'replaced') text.parentNode?.replaceChild(outer, text)
  else text.parentNode?.insertBefore(outer, text)
  if (how === 'before') text.parentNode?.removeChild(text)
  if (how === 'round') inner.append(text)
  else inner.textContent = `«${text.textContent}»`
}

function textsOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node)
  return found
}

for (const how of ['replaced', 'before', 'round'] as const)
  test(`words that change beside others change where the browser has put its own, ${how}`, async () => {
    const part = (view: string, { hint = true, order = ['a', 'b'] } = {}) => (
      <p>
        <b>Shown:</b> {view} {hint && 'once'} {order.map((one) => one)}
        <i>end</i>
      </p>
    )
    const { element, redraw, unmount } = await mount(part('control'))
    const stop = followTranslation(element)
    for (const text of textsOf(element)) translate(text, how)
    await heard()
    const said = () => element.textContent?.replaceAll(/[«»]/g, '')
    await redraw(part('ours'))
    await heard()
    expect(said()).toBe('Shown: ours once abend')
    await redraw(part('ours', { hint: false }))
    await heard()
    expect(said()).toBe('Shown: ours  abend')
    await redraw(part('theirs', { hint: true, order: ['b', 'a', 'c'] }))
    await heard()
    expect(said()).toBe('Shown: theirs once bacend')
    await unmount()
    expect(element.textContent).toBe('')
    stop()
  })

test('the original that is put back is written to again', async () => {
  const { element, redraw } = await mount(
    <p>
      {'a'} {'b'}
    </p>,
  )
  followTranslation(element)
  const [text] = textsOf(element)
  if (!text) throw new Error('no text')
  translate(text, 'replaced')
  await heard()
  element.querySelector('font')?.replaceWith(text)
  await heard()
  await redraw(
    <p>
      {'c'} {'b'}
    </p>,
  )
  await heard()
  expect(element.textContent).toBe('c b')
})
