import { expect, test } from 'vitest'
import { formatAddress } from '../../../src/domain/address/address'
import { hostFiles } from '../../../src/generator/site/hosting/hostFiles'
import { addressesLeadingOn, builtSelections } from '../../../src/generator/site/routes'
import { siteData } from '../../../src/generator/site/siteData'

const site = siteData('test/fixtures/tiny-dispute', 2026)
const files = hostFiles(site, '/below/')

test('each address that leads on is sent to a page that is built, below the base', () => {
  const rules = (files.get('_redirects') ?? '')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  const built = site.editions.flatMap(({ compiled }) =>
    builtSelections(compiled.core).map((selection) => `/below/${formatAddress(selection)}`),
  )
  expect(rules.map(([from]) => from)).toEqual(
    site.editions.flatMap(({ compiled }) => addressesLeadingOn(compiled.core).map((address) => `/below/${address}`)),
  )
  for (const [from, to, status, ...more] of rules) {
    expect(built, from).toContain(to)
    expect([status, more], from).toEqual(['301', []])
  }
})

test('what changes its name is kept for good, and the worker is not', () => {
  const blocks = Object.fromEntries(
    (files.get('_headers') ?? '')
      .trim()
      .split(/\n(?=\/)/)
      .map((block) => {
        const [path = '', ...lines] = block.split('\n')
        return [path, lines.map((line) => line.trim())]
      }),
  )
  for (const path of ['/below/assets/*', '/below/data/*'])
    expect(blocks[path]).toContain('Cache-Control: public, max-age=31536000, immutable')
  expect(blocks['/below/worker.js']).toEqual(['Cache-Control: no-cache'])
})
