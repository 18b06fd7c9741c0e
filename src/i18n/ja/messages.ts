import type { Messages } from '../messages'
import { about } from './about'
import { classKit } from './classKit'
import { control } from './control'
import { dates } from './dates'
import { editions } from './editions'
import { files } from './files'
import { kinds } from './kinds'
import { map } from './map'
import { page } from './page'
import { reading } from './reading'
import { search } from './search'
import { share } from './share'
import { study } from './study'
import { tools } from './tools'
import { trouble } from './trouble'

/** The words of the interface in Japanese. */
export const messages = {
  ...page,
  ...dates,
  ...about,
  ...classKit,
  ...control,
  ...editions,
  ...files,
  ...kinds,
  ...map,
  ...reading,
  ...search,
  ...share,
  ...study,
  ...trouble,
  ...tools,
} satisfies Messages
