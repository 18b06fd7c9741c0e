import type { Message } from '../message'
import type { reading as en } from '../en/reading'

export const reading = {
  // The report
  reportParagraph: 'Абзац {number}',
  reportRetold: 'Статья в пересказе',
  reportInParagraph: 'В статье, абзац {number}',
  reportReadInContext: 'Читать в статье',
  reportExcerpts: 'Что сказано в статье',
  reportRecordSays: 'Что говорят документы',
  mentionPlace: 'Место: {name}',
  mentionEvent: 'Событие: {name}, {date}',
  mentionPosition: '{name}: притязания и доводы',
  mentionTerm: 'Термин: {name}',
  underlinesHint: 'Нажмите подчёркнутое слово: места открывают карту, события — хронологию, позиции — доводы сторон, термины — пояснение.',
  underlinesHintNoTerms: 'Нажмите подчёркнутое слово: места открывают карту, события — хронологию, позиции — доводы сторон.',
  notesHint: 'Числа на полях открывают то, что говорят документы.',
  'underlined.place': 'места',
  'underlined.event': 'события',
  'underlined.position': 'позиции',
  'underlined.term': 'термины',

  // A place
  placeWhoAdministers: 'Кто управляет',
  placeWhoClaims: 'Кто претендует',
  placeHistory: 'Кто и когда управлял',
  placeOtherNames: 'Другие названия и написания',
  placeEvents: 'Что здесь происходило',
  placeFigures: 'Цифры',
  placeArea: 'Площадь',
  placePopulation: 'Население',
  placeHighestPoint: 'Высшая точка',
  placeDistanceFrom: 'Расстояние от {placeGen}',
  placeKm: '{value} км',
  placeSquareKm: '{value} км²',
  heightValue: '{n} м',
  distanceValue: '{km} км ({nm} морской мили)',
  partOf: 'Где находится: {place}',
  partOfLand: 'Где находится: {place}',
  contains: 'Места',
  placeLength: 'Длина',
  figureYear: '{value} ({year} год)',
  placeSince: 'с {dateGen}',
  placeCaseOf: 'Доводы {holderGen}',
  placeAnswerOf: 'Ответ {holderGen}',
  placeFigureComputed: 'измерено нами',
  placeMembers: 'Острова группы',

  // An event
  eventYears: 'Годы в списке',
  yearEvents: 'События: {year}',
  eventWhere: 'Где',
  eventPlaces: 'Какие места',
  eventParties: 'Кого касается',
  eventEffect: 'Что перешло под другое управление',
  eventRestsOn: 'Текст, лежащий в основе',
  eventArgued: 'Доводы, которые на это опираются',
  eventArguedByOthers: 'Другие позиции',
  textReadings: 'Как это толкуют стороны',
  eventSources: 'Источники о событии',

  // Questions
  /** The day up to which an answer holds. */
  questionAsOf: 'По состоянию на {date}',
  /** Under a sentence of the site itself, in place of sources. */
  questionOwnWords: 'Пояснение самого сайта',
  /** Before the next question, which is a link. */
  questionNext: 'Следующий вопрос:',
  questionSources: 'Этот ответ с источниками',
  questionsAll: 'Все вопросы',

  // A position
  positionClaims: 'На что претендует',
  positionHolds: 'О каждом месте',
  positionArguments: 'Доводы',
  positionArgument: 'Довод',
  positionAnswer: 'Ответ другой стороны',
  positionReading: 'Одно прочтение',
  positionOtherReading: 'Другое прочтение',
  positionClaimComposed: 'Составлено нами, это не цитата.',
  positionTheirWord: 'слово {holderGen}',
  positionAnswerComposed: 'Составлено нами, это не цитата.',
  positionArgues: 'Довод {holderGen}',
  positionAnswers: 'Ответ {holderGen}',
  positionStartFrom: 'Позиция {holderGen}',
  positionNoAnswer: 'Ответа на этот довод мы не нашли.',
  positionOfficial: 'Официальная позиция',
  positionHeldBy: 'Чья позиция: {holder}',
  positionSigned: 'Кто подписал: {holder}',
  positionProposedBy: 'Чьё предложение: {holder}',
  noArguments: 'Доводов пока не записано',
  instrumentParties: 'Участники',

  // An instrument
  'division.article': 'статья {number}{part}',
  'division.paragraph': 'пункт {number}{part}',
  instrumentInForce: 'Срок действия',
  textOfTreaty: 'Что сказано в тексте',
  instrumentOwnWords: 'Нашими словами',

  // Sources
  sourceNoDate: 'без даты',
  sourceUsedBy: 'Кто на это ссылается',
} satisfies Record<keyof typeof en, Message>
