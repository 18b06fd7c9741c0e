import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** A claim of sovereignty is drawn in the colour of the party whose it would be: the holder's own, else it says whose. */
export function checkClaims({ dispute, positions }: Content): readonly Complaint[] {
  const parties = dispute.parties.map(({ id }) => id)
  return positions
    .filter(({ holder }) => !parties.includes(holder))
    .flatMap(({ id, claims }) =>
      claims
        .filter(({ nature, whose }) => nature === 'sovereignty' && whose === undefined)
        .map(({ place }) => ({
          file: 'positions.json',
          at: `${id} › claims › ${place}`,
          what: 'The holder is no party, and the claim does not say whose the place would be.',
          mend: `Set "whose" to ${parties.map((party) => `"${party}"`).join(' or ')}.`,
        })),
    )
}
