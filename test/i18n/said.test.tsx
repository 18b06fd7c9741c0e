import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Said } from '../../src/i18n/Said'
import { translator } from '../../src/i18n/translate'
import { MessagesContext } from '../../src/i18n/useMessages'
import { wordsOf } from './translators'

test('a borrowed message says which language it is in, and no other does', () => {
  const t = translator({ ...wordsOf('en'), language: 'cc', borrowed: { en: ['close'] } })
  const said = renderToStaticMarkup(
    <MessagesContext value={t}>
      <Said of="close" /> <Said of="open" />
    </MessagesContext>,
  )
  expect(said).toBe('<span lang="en">Close</span> Open')
})
