import type { Message } from '../message'
import type { page as en } from '../en/page'

export const page = {
  // Titles and descriptions of pages
  pageTitle: '{subject} — {title}',
  pageDescriptionPlace: '{place}: кто управляет, кто претендует и что здесь происходило.',
  pageDescriptionElsewhere: '{place}: что здесь происходило и как это связано с островами.',
  pageDescriptionEvent: '{event} ({date}). Что произошло и что было дальше.',
  pageDescriptionPosition: '{position}: на что претендует, какие доводы и что отвечает другая сторона.',
  pageDescriptionView: '{position}: что сказано о каждом месте, доводы за и против.',
  pageDescriptionTerm: '{term}: что здесь значит это слово и кто его употребляет.',
  pageDescriptionQuestion: '{question} Краткий ответ, для каждого факта указан источник.',

  // Regions and ways through the page
  skipToReader: 'К тексту статьи',
  skipToMap: 'К карте',
  skipToTimeline: 'К хронологии',
  regionMap: 'Карта',
  regionTimeline: 'Хронология',
  regionReader: 'Материалы',
  regionNavigation: 'Основная навигация',
  navReport: 'Статья',
  navEvents: 'События',
  navPlaces: 'Места',
  navPositions: 'Позиции',
  navGlossary: 'Словарь',
  navQuestions: 'Вопросы и ответы',
  navSources: 'Источники',
  navConventions: 'Кто как называет',
  navOutcomes: 'Сравнение вариантов',
  navLines: 'Линии',
  navInstruments: 'Договоры и заявления',
  navCompare: 'Две карты рядом',
  navChanges: 'Что изменилось',
  navAbout: 'Об этом сайте',
  navClass: 'Для урока',
  navSequences: 'Шаг за шагом',
  navMore: 'Ещё',
  navToReport: 'К статье',
  navAllEvents: 'Все события',
  listUnder: '{list}: {letter}',

  // Small words of the interface
  close: 'Закрыть',
  cardMore: 'Подробнее',
  open: 'Открыть',
  moreMenu: 'Другие действия',

  // Languages and names
  language: 'Язык',
  'namesIn.en': 'English',
  'namesIn.ja': '日本語',
  'namesIn.ru': 'Русский',
  nameOrder: 'Порядок названий',
  nameOrderOwn: 'Как в этом издании',
  nameOrderParty: 'Сначала названия: {party}',

  // Theme
  theme: 'Оформление',
  themeLight: 'Светлое',
  themeDark: 'Тёмное',
  themeSystem: 'Как на устройстве',

  editionNamed: 'Издание {n} от {date}',
  reportMistake: 'Сообщить об ошибке',

  // On paper
  paperPrinted: 'Напечатано {date}',
  paperRecord: 'Сведения по {date}',
} satisfies Record<keyof typeof en, Message>
