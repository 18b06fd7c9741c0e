import type { Message } from '../message'
import type { files as en } from '../en/files'

export const files = {
  dataFiles: 'Данные в файлах',
  dataFilesTerms:
    'Места, линии, управление и события этого сайта с их источниками. Пользоваться ими, в том числе изменяя, можно свободно, если указать сайт и издание ({licence}). Очертания берегов — на условиях тех, кто их составил.',
} satisfies Record<keyof typeof en, Message>
