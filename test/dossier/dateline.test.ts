import { expect, test } from 'vitest'
import { renderReader } from '../reader/renderReader'

test.each(['en', 'ja', 'ru'])(
  'in %s the report says when it was written and what it is called, and names its own verb',
  async (language) => {
    const html = (await renderReader({ address: `${language}/` })).replaceAll('\u00a0', ' ')
    const dateline = /<p class="dateline">(.*?)<\/p>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? ''
    expect(dateline).toMatch(/11–13 January 2019|2019年1月11〜13日|11–13 января 2019/)
    expect(dateline).toMatch(/24 November 2026|2026年11月24日|24 ноября 2026/)
    expect(dateline).toContain('Russia urges Japan to recognize results of World War II')
    expect(html).toMatch(/[“（(]seized[”）)]/)
  },
)
