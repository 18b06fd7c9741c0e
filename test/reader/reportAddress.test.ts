import { expect, test } from 'vitest'
import { reportAddress } from '../../src/reader/reportAddress'

const report = { subject: 'Mistake: Tamm & Vale', body: ['https://example.org/en/?edition=2', 'Edition 2', ''] }

test('a letter has its subject and its first lines filled in, a line end between them', () => {
  const address = new URL(reportAddress('mailto:editors@example.org', report))
  expect(address.pathname).toBe('editors@example.org')
  expect(address.searchParams.get('subject')).toBe(report.subject)
  expect(address.searchParams.get('body')?.split('\r\n')).toEqual(report.body)
})

test('an address on the web stays as it is', () => {
  expect(reportAddress('https://example.org/issues', report)).toBe('https://example.org/issues')
})
