import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { builtPage } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import { allSites } from '../../browser/site'

const still = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true }

for (const language of allSites)
  test(`in a reader view the whole report comes through, in ${language}`, () => {
    const window = new Window({ url: 'https://example.org/', settings: still })
    window.document.write(builtPage(`/${language}/`))
    const paragraphs = [...window.document.querySelectorAll('[data-paragraph] > p')].map(({ id }) => id)
    expect(paragraphs.length).toBeGreaterThan(5)
    // Readability knows the document of a browser, of which this is one in Node.
    const view = new Readability<string>(window.document as unknown as Document).parse()
    expect(paragraphs.filter((id) => !view?.content?.includes(`id="${id}"`))).toEqual([])
  })
