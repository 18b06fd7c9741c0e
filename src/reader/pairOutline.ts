/** The id of a place's outline among those that all maps of a page of pairs use. */
export function outlineOf(place: string): string {
  return `pair-${place}`
}
