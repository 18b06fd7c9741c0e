import { expect, test } from 'vitest'
import { siteData } from '../../../src/generator/site/siteData'

test('what the threads that write pages are sent can be sent', () => {
  const { editions, geometry } = siteData('test/fixtures/tiny-dispute', 2026)
  expect(structuredClone(editions)).toEqual(editions)
  expect(structuredClone(geometry)).toEqual(geometry)
})
