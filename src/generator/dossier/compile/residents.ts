import type { ResidentCount } from '../../../domain/content/detail'
import type { Content } from '../schema/content'
import type { Context } from './context'

/** A count of residents as pages show it, in the context's language. */
export function residentCount({ prose, source }: Context, count: Content['residents'][number]): ResidentCount {
  return {
    year: count.year,
    ...(count.date && { date: count.date }),
    residents: count.residents,
    ...(count.households !== undefined && { households: count.households }),
    who: prose(count.who),
    ...(count.note && { note: prose(count.note) }),
    source: source(count.source),
  }
}
