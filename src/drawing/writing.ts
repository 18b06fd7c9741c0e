import { inks } from './inks'
import { keyBlock, type KeyEntry } from './key'
import { layer } from './markup'
import { creditOf, noteOf, type Notes, type SheetAsked } from './sheet'
import { sans, serif, type TextBlock, textBlock } from './type'

/** What stands over and under what is drawn. */
export interface Writing {
  readonly amount: Notes
  readonly title: TextBlock
  /** Height of what stands below, with what parts it from the drawing. */
  readonly below: number
  /** Key, note and credit as layers, from the left edge and down to a height. Nothing where nothing is written. */
  readonly layersBelow: (left: number, bottom: number, definitions?: string) => string
}

export const nothing: TextBlock = { height: 0, at: () => '' }

/** The title and what is told of a drawing, as much of it as an amount says, in lines of so many units. */
export function writing(
  { dossier, t, url = null }: Pick<SheetAsked, 'dossier' | 't' | 'url'>,
  title: string,
  entries: readonly KeyEntry[],
  width: number,
  amount: Notes,
): Writing {
  const isAll = amount === 'all'
  if (amount === 'none') return { amount, title: nothing, below: 0, layersBelow: () => '' }
  const small = { 'font-family': sans, fill: inks.mute }
  const key = keyBlock(entries, 11.5, width)
  const note = isAll ? textBlock(noteOf(t), 10, width, small) : nothing
  const credit = textBlock(isAll ? creditOf(t, dossier, url) : dossier.title, 10, width, small)
  const height = key.height + note.height + credit.height
  return {
    amount,
    title: textBlock(title, 19, width, { 'font-family': serif, 'font-weight': 600, fill: inks.ink }),
    below: height + 14,
    layersBelow(left, bottom, definitions = '') {
      const top = bottom - height - 4
      return [
        layer('key', 'Key', { 'font-family': sans }, definitions, key.at(left, top)),
        layer('note', 'Note', {}, note.at(left, top + key.height + 2)),
        layer('credit', 'Credit', {}, credit.at(left, top + key.height + note.height + 4)),
      ].join('')
    },
  }
}
