import { expect, test } from 'vitest'
import { pages } from '../../src/domain/address/pages'
import { startSelection } from '../../src/domain/address/selection'
import { entriesOf, pageOf, subjectKinds } from '../../src/domain/address/subjects'
import { furtherPages, tabs, tabsWithoutRoom } from '../../src/reader/navigation'
import { openTab } from '../../src/reader/Tabs'
import { otherDispute } from '../fixtures/otherDispute'

test('the plan of navigation holds every page once, and behind "More" what a narrow row has no room for', () => {
  expect([...tabs, ...furtherPages].sort()).toEqual([...pages].sort())
  for (const page of tabsWithoutRoom) expect(tabs).toContain(page)
})

test('wherever one is, one page of the plan is open', () => {
  const dossier = otherDispute()
  const start = startSelection('en')
  const open = subjectKinds.flatMap((kind) => {
    const subject = entriesOf(dossier, kind)[0]?.subject
    return subject ? [openTab({ ...start, page: pageOf(subject), subject })] : []
  })
  expect(open.length).toBeGreaterThan(6)
  for (const page of [...open, ...pages.map((page) => openTab({ ...start, page }))]) expect([...tabs, ...furtherPages]).toContain(page)
})
