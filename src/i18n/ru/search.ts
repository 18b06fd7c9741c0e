import type { Message } from '../message'
import type { search as en } from '../en/search'

export const search = {
  navSearch: 'Поиск',
  searchResults: 'Поиск: «{query}»',
  searchNothing: 'По запросу «{query}» ничего не найдено. Ниже — указатель всех названий.',
  searchNoHits: 'Ничего не найдено',
  countResults: { one: '{n} результат', few: '{n} результата', many: '{n} результатов', other: '{n} результата' },
  searchAll: 'Все результаты по запросу «{query}»',
  searchMeant: 'Прочитано как «{query}»: похоже, была включена другая раскладка.',
  searchEverything: 'Указатель названий',
  searchEngine: 'Указатель для поиска',

  // What a result is
  kindTerm: 'Термин',
  kindLine: 'Линия',
  kindInstrument: 'Документ',
  kindShelf: 'Источники',
  kindStep: 'По шагам',
  kindQuestion: 'Вопрос',
  kindArgument: 'Довод: {position}',
  decade: '{n}-е годы',
} satisfies Record<keyof typeof en, Message>
