import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { PartyColours } from '../../domain/content/dossier'

/** What a style sheet needs of a party of `dispute.json`. */
export interface PartyLooks {
  readonly id: string
  readonly colours: { readonly light: PartyColours; readonly dark: PartyColours }
  /** Dashes and gaps of the lines it states, in pixels. */
  readonly dash?: readonly number[]
}

/** The rules that paint the parties. Nothing else of the interface uses their colours. */
export function partyStyles(parties: readonly PartyLooks[]): string {
  return parties.map(rulesOf).join('\n')
}

function rulesOf({ id, colours: { light, dark }, dash }: PartyLooks): string {
  const both = (of: (colours: PartyColours) => string) => `light-dark(${of(light)}, ${of(dark)})`
  const line = both((colours) => colours.line ?? colours.hatch)
  return `:root {
  --tone-${id}: ${both(({ tone }) => tone)};
  --edge-${id}: ${both(({ edge }) => edge)};
  --hatch-${id}: ${both(({ hatch }) => hatch)};
}
.tone-${id}, [data-fill='${id}']:where(:not([fill])) { fill: var(--tone-${id}); }
.half-${id} { stop-color: var(--tone-${id}); }
.share-${id} { stroke: var(--tone-${id}); }
.stripe-${id} { stroke: var(--hatch-${id}); }
.dots-${id} { stroke: var(--edge-${id}); }
[data-fill='${id}'] { --edge: var(--edge-${id}); }
.stated-by-${id} { --line-claimed: ${line};${dash ? ` --dash-claimed: ${dash.join(' ')};` : ''} }
`
}

const name = 'virtual:party-styles.css'

/** Lets the client import the parties' style sheet, made from `dispute.json` in the dossier's folder, as `virtual:party-styles.css`. */
export function partyStylesPlugin(folder: string): Plugin {
  const file = resolve(folder, 'dispute.json')
  return {
    name: 'party-styles',
    resolveId: (id) => (id === name ? `/${name}` : null),
    load(id) {
      if (id !== `/${name}`) return null
      this.addWatchFile(file)
      const { parties }: { readonly parties: readonly PartyLooks[] } = JSON.parse(readFileSync(file, 'utf8'))
      return partyStyles(parties)
    },
  }
}
