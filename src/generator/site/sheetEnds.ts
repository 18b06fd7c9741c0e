import type { Plugin } from 'vite'
import { sheetEnd } from '../../loading/sheetEnd'

/** Ends each built style sheet with the rule by which a page knows that the sheet has come whole. */
export function sheetEndsPlugin(): Plugin {
  return {
    name: 'sheet-ends',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${file.source}${sheetEnd}`
      },
    },
  }
}
