import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** No two parties fill land with the same colour. */
export function checkColours({ dispute: { parties } }: Content): readonly Complaint[] {
  return (['light', 'dark'] as const).flatMap((ground) =>
    parties.flatMap(({ id, colours }, index): readonly Complaint[] => {
      const alike = parties.slice(0, index).find((other) => other.colours[ground].tone === colours[ground].tone)
      if (!alike) return []
      return [
        {
          file: 'dispute.json',
          at: `parties › ${id} › colours › ${ground} › tone`,
          what: `It is the colour of "${alike.id}" too.`,
          mend: 'Choose another that reads apart from it.',
        },
      ]
    }),
  )
}
