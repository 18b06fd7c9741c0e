import { expect, test } from 'vitest'
import { inTime } from '../../../src/loading/inTime'
import { answerPage } from '../../../src/loading/offline/pages'

const page = (status: number, html = '<html data-data="data/1/">') => new Response(html, { status })

async function ask(hosts: Response | 'no line' | 'never', { shell = true, elsewhere = '', isVisit = true } = {}) {
  const answer = await answerPage({
    below: 'en/places/',
    isVisit,
    async ask() {
      if (hosts === 'never') return new Promise<Response>(() => {})
      if (hosts === 'no line') throw new TypeError('no line')
      return hosts
    },
    kept: { shell: async () => (shell ? new Response('shell') : null), elsewhere: async () => elsewhere || null },
    inTime: (coming) => (hosts === 'never' ? Promise.reject(new Error('late')) : inTime(coming)),
  })
  return answer.type === 'error' ? 'error' : answer.status === 302 ? answer.headers.get('location') : await answer.text()
}

test('the host is asked first, and its own page of what is not found is believed', async () => {
  expect(await ask(page(200, 'page'))).toBe('page')
  expect(await ask(page(404, '404 data-data="x"'))).toBe('404 data-data="x"')
})

test('without a line, without an answer in time, and of a site that was taken down, the page is made of what is kept', async () => {
  expect(await ask('no line')).toBe('shell')
  expect(await ask('never')).toBe('shell')
  expect(await ask(page(404, 'Not here any more'))).toBe('shell')
  expect(await ask(page(503, 'Busy'))).toBe('shell')
})

test('where nothing of the language is kept, the same page in another is, for a visit alone; else what the host said', async () => {
  expect(await ask('no line', { shell: false, elsewhere: 'https://site.test/ja/places/' })).toBe('https://site.test/ja/places/')
  expect(await ask('no line', { shell: false, elsewhere: 'https://site.test/ja/places/', isVisit: false })).toBe('error')
  expect(await ask(page(503, 'Busy'), { shell: false })).toBe('Busy')
})
