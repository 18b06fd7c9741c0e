import type { ChangedPart, EditionChanges, EntryChange } from './content/edition'

/**
 * What has become of each entry since an edition, one change after the other taken together: what was changed and changed back is not told, nor what
 * came and went. Editions stand in their order, what was not released yet last.
 */
export function changesSince(editions: readonly EditionChanges[], number: number): readonly EntryChange[] {
  const sum = new Map<string, EntryChange>()
  for (const { edition, changes } of editions) {
    if (edition && edition.number <= number) continue
    for (const change of changes) {
      const before = sum.get(change.entry)
      const both = before ? together(before, change) : change
      if (both) sum.set(change.entry, both)
      else sum.delete(change.entry)
    }
  }
  return [...sum.values()]
}

/** Two changes of an entry as one; `null` where nothing is left of them. */
function together(first: EntryChange, then: EntryChange): EntryChange | null {
  const { name, about } = then
  if (first.kind === 'added') return then.kind === 'withdrawn' ? null : { ...first, name, about }
  if (then.kind === 'withdrawn') return then
  const parts = partsTogether(first.parts, then.parts)
  // One that was withdrawn and came back is told of, whatever came back.
  return parts.length || first.kind === 'withdrawn' ? { ...then, kind: 'changed', parts } : null
}

function partsTogether(first: readonly ChangedPart[], then: readonly ChangedPart[]): readonly ChangedPart[] {
  const parts = new Map(first.map((part) => [part.at, part]))
  for (const part of then) parts.set(part.at, { ...part, before: parts.get(part.at)?.before ?? part.before })
  return [...parts.values()].filter(({ before, after }) => before !== after)
}

/** The changes that are of a page's own facts: by the key of its subject, or by its segment where it is a list. */
export function changesOfPage(changes: readonly EntryChange[], key: string): readonly EntryChange[] {
  return changes.filter(({ about }) => about.includes(key))
}
