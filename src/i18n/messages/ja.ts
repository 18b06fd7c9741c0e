import type { Messages } from './en'
import { control } from './ja/control'
import { dates } from './ja/dates'
import { kinds } from './ja/kinds'
import { map } from './ja/map'
import { page } from './ja/page'
import { reading } from './ja/reading'
import { study } from './ja/study'
import { tools } from './ja/tools'
import { trouble } from './ja/trouble'

/** The words of the interface in Japanese. */
export const ja = { ...page, ...dates, ...control, ...kinds, ...map, ...reading, ...study, ...trouble, ...tools } satisfies Messages
