import type { Message } from '../message'
import type { editions as en } from '../en/editions'

export const editions = {
  changesIntro:
    'Каждый выпуск этого сайта — издание со своим номером. Здесь указано, что в каком издании добавлено, изменено или снято, с прежним текстом.',
  changesFirst: 'Первое издание. С ним сравниваются следующие.',
  changesUnreleased: 'После последнего издания',
  changesFeed: 'Следить за изданиями по ленте (Atom)',
  changesCount: { one: '{n} запись', few: '{n} записи', many: '{n} записей', other: '{n} записи' },
  changeAdded: 'Добавлено',
  changeChanged: 'Изменено',
  changeWithdrawn: 'Снято',
  changeBefore: 'Было',
  changeAfter: 'Стало',
  changeNothing: 'Ничего',
  changeOutlines: 'Очертания и линии на карте: {file}',

  // Above a page that a link asks for in an edition
  sinceNothing: 'Ссылка сделана в издании {edition} от {date}. С тех пор на этой странице ничего не изменилось.',
  sinceSome: {
    one: 'Ссылка сделана в издании {edition} от {date}. С тех пор изменилась {n} запись, на которой основана эта страница:',
    few: 'Ссылка сделана в издании {edition} от {date}. С тех пор изменились {n} записи, на которых основана эта страница:',
    many: 'Ссылка сделана в издании {edition} от {date}. С тех пор изменилось {n} записей, на которых основана эта страница:',
    other: 'Ссылка сделана в издании {edition} от {date}. С тех пор изменилось {n} записи, на которых основана эта страница:',
  },
  sinceUnknown: 'Ссылка ведёт на издание {edition}, но такого нет. Последнее — издание {last} от {date}.',
  sinceAll: 'Все изменения',

  // Parts of an entry
  'field.title': 'Заглавие',
  'field.name': 'Название',
  'field.names': 'Названия',
  'field.short': 'Краткое название',
  'field.summary': 'Краткое изложение',
  'field.text': 'Текст',
  'field.note': 'Примечание',
  'field.definition': 'Толкование',
  'field.question': 'Вопрос',
  'field.answer': 'Ответ',
  'field.date': 'Дата',
  'field.from': 'С',
  'field.to': 'До',
  'field.by': 'Кто управлял',
  'field.places': 'Места',
  'field.sources': 'Источники',
  'field.source': 'Источник',
  'field.claims': 'Притязания',
  'field.arguments': 'Доводы',
  'field.articles': 'Статьи',
  'field.figures': 'Показатели',
  'field.recordSays': 'Что говорят документы',
  'field.reportSays': 'Что сказано в статье',
  'field.headline': 'Заголовок',
  'field.residents': 'Жители',
  'field.url': 'Адрес',
  'field.publisher': 'Издатель',
} satisfies Record<keyof typeof en, Message>
