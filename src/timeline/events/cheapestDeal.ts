/** Up to so many deals are compared one by one: all ways to deal six things to three lanes. */
const most = 729
/** Of more, so many go on: those that are cheapest so far. */
const kept = 81

/**
 * The cheapest way to deal things to lanes, one after the other: the lane of each, the first of equals. All ways are compared while there are few; where
 * there are more, only those that cost least so far are followed, so that the work grows with the number of things, not with its power.
 * @param costOf the cost of a deal of the first things, as many as it names lanes
 */
export function cheapestDeal(things: number, lanes: number, costOf: (deal: readonly number[]) => number): readonly number[] {
  let deals: readonly (readonly number[])[] = [[]]
  for (let thing = 0; thing < things; thing++) {
    deals = Array.from({ length: lanes }, (_, lane) => deals.map((deal) => [...deal, lane])).flat()
    if (deals.length > most) deals = cheapest(deals, costOf, kept)
  }
  return cheapest(deals, costOf, 1)[0] ?? []
}

/** Cheapest first; equals in their order. */
function cheapest(
  deals: readonly (readonly number[])[],
  costOf: (deal: readonly number[]) => number,
  count: number,
): readonly (readonly number[])[] {
  return deals
    .map((deal) => ({ deal, cost: costOf(deal) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, count)
    .map(({ deal }) => deal)
}
