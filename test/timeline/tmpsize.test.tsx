import { createElement as h } from 'react'
import { renderToString } from 'react-dom/server'
import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { realDossier } from '/work/main/test/fixtures/dossiers'
import { translator } from '/work/main/src/i18n/translate'
import { loadMessages } from '/work/main/src/i18n/loadMessages'
import { MessagesContext } from '/work/main/src/i18n/useMessages'
import { SiteContext } from '/work/main/src/selection/site'
import { readAddress } from '/work/main/src/domain/address'
import { addDays } from '/work/main/src/domain/day'
import { distantFuture } from '/work/main/src/domain/edtf'
import { TimelineRegion } from '/work/main/src/timeline/TimelineRegion'
test('x', async () => {
  for (const l of ['en','ja','ru'] as const) for (const [name, a] of [['start',''],['event','events/joint-declaration-1956/'],['old','events/shoho-map-1644/'],['place','places/shikotan/']] as const) {
    const d = realDossier(l)
    const t = translator(l, await loadMessages(l))
    const site = { dossier: d, built: readAddress(`${l}/${a}`, d), store: null, live: false, today: addDays(distantFuture, -1), root: '../../../' }
    const html = renderToString(h(MessagesContext, { value: t }, h(SiteContext, { value: site }, h(TimelineRegion, {}))))
    const ids = [...html.matchAll(/data-event="([^"]+)"/g)].map((m) => m[1])
    console.log(l, name, html.length, Buffer.byteLength(html), ids.length, new Set(ids).size, / style=/.test(html))
    writeFileSync(`/tmp/x/tl-${l}-${name}.html`, html)
  }
})
