import { lookKey } from '../../cartography/look'
import type { Scene } from '../../cartography/scene'
import type { ComparePage } from '../../domain/content/detail'
import { grouped } from '../../domain/grouped'

type Outlines = ComparePage['drawing']['outlines']

/** Outlines that every one of these scenes paints alike as one, under the id of the first of them: a page of many small maps names each once a map. */
export function outlinesAlike(outlines: Outlines, scenes: readonly Pick<Scene, 'areas'>[]): Outlines {
  const looks = scenes.map(({ areas }) => new Map(areas.map((area) => [area.place, lookKey(area)])))
  return grouped(outlines, ({ id }) => looks.map((look) => look.get(id)).join(' ')).map(([, alike]) => ({
    id: alike[0].id,
    d: alike.map(({ d }) => d).join(''),
  }))
}
