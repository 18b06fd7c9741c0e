import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PageInput } from '../../../src/app/prerender'
import { forgetOtherRenderings, keptRenderings } from '../../../src/generator/site/keptRenderings'
import { siteData } from '../../../src/generator/site/siteData'
import { otherDisputeFolder } from '../../fixtures/otherDispute'

const site = siteData(otherDisputeFolder, 2026)
const [{ words, compiled }] = site.editions
const input: PageInput = { address: 'en/', dossier: compiled.core, words, geometry: site.geometry, details: {} }

/** A build that counts the pages that it renders. */
function aBuild(folder = mkdtempSync(join(tmpdir(), 'renderings-')), code = 'code') {
  let rendered = 0
  const kept = keptRenderings(folder, code, async ({ address }) => {
    rendered += 1
    return { title: address, description: '', shown: 'today', html: '<p>Остров</p>' }
  })
  return { ...kept, folder, rendered: () => rendered }
}

test('what a page is made from decides whether it is rendered again, from one build to the next', async () => {
  const first = aBuild()
  const page = await first.render(input)
  const again = aBuild(first.folder)
  expect(await again.render(structuredClone(input))).toEqual(page)
  expect(again.rendered()).toBe(0)
  const changes: Partial<PageInput>[] = [
    { address: 'en/places/' },
    { root: '/isles/' },
    { dossier: { ...input.dossier, title: 'Other isles' } },
    { words: { ...input.words, locale: 'en-US' } },
    { geometry: { ...input.geometry, hasSea: !input.geometry.hasSea } },
    { details: { ...input.details, events: { landing: 'One sentence more.' } } },
  ]
  for (const change of changes) {
    const changed = aBuild(first.folder)
    await changed.render({ ...input, ...change })
    expect(changed.rendered(), Object.keys(change).join()).toBe(1)
  }
  const ofOtherCode = aBuild(first.folder, 'other code')
  await ofOtherCode.render(input)
  expect(ofOtherCode.rendered()).toBe(1)
})

test('a rendering that no page of the build used is gone after it', async () => {
  const build = aBuild()
  await build.render(input)
  const next = aBuild(build.folder)
  await next.render({ ...input, address: 'en/places/' })
  expect(readdirSync(build.folder)).toHaveLength(2)
  forgetOtherRenderings(build.folder, new Set(next.used()))
  expect(readdirSync(build.folder)).toEqual(next.used())
})
