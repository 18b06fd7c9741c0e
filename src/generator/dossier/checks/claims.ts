import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** What a position says of a place it says once a day. */
export function checkClaimsOnce({ positions }: Content): readonly Complaint[] {
  return positions.flatMap(({ id, claims }) =>
    claims.flatMap((claim, index): readonly Complaint[] => {
      const other = claims.slice(0, index).find(({ place, from, to }) => place === claim.place && from === claim.from && to === claim.to)
      if (!other) return []
      return [
        {
          file: 'positions.json',
          at: `${id} › claims › ${claim.place} from ${claim.from}`,
          what: 'The same days of the same place are claimed twice.',
          mend: 'Delete one of the two, or let one end where the other begins.',
        },
      ]
    }),
  )
}

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
