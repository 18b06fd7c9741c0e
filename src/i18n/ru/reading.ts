import type { Message } from '../message'
import type { reading as en } from '../en/reading'

export const reading = {
  // The report
  reportHeading: 'Статья',
  reportParagraph: 'Абзац {number}',
  retold: 'в пересказе',
  reportInParagraph: 'В статье, абзац {number}',
  reportReadInContext: 'Читать в статье',
  reportExcerpts: 'Что сказано в статье',
  reportRecordSays: 'Что говорят документы',
  mentionPlace: 'Место: {name}',
  mentionEvent: 'Событие: {name}, {date}',
  mentionPosition: 'Позиция: {name}',
  mentionTerm: 'Термин: {name}',
  underlinesHint: 'Подчёркнутое ведёт дальше: места — к карте, события — к хронологии, позиции — к доводам сторон, термины — к пояснению.',
  'underlined.place': 'места',
  'underlined.event': 'события',
  'underlined.position': 'позиции',
  'underlined.term': 'термины',

  // A place
  placeWhoAdministers: 'Кто управляет',
  placeWhoClaims: 'Кто претендует',
  placeHistory: 'Кто и когда управлял',
  placeEvents: 'Что здесь происходило',
  placeFigures: 'Цифры',
  placeArea: 'Площадь',
  placePopulation: 'Население',
  placeHighestPoint: 'Высшая точка',
  placeDistanceFrom: 'Расстояние: {place}',
  placeKm: '{value} км',
  placeSquareKm: '{value} км²',
  heightValue: '{n} м',
  distanceValue: '{km} км ({nm} морской мили)',
  partOf: 'Входит в состав: {place}',
  contains: 'Состоит из',
  placeLength: 'Длина',
  figureYear: '{value} ({year} год)',
  placeSince: 'с {dateGen}',
  placeNotNamed: 'В тексте не названо.',
  placeCaseOf: 'Доводы {holderGen}',
  placeAnswerOf: 'Ответ {holderGen}',
  placeFigureComputed: 'измерено нами',
  placeMembers: 'Её острова',

  // An event
  eventWhere: 'Где',
  eventParties: 'Участники',
  eventEffect: 'Что перешло под другое управление',
  eventSources: 'Источники о событии',

  // A position
  positionClaims: 'На что претендует',
  positionArguments: 'Доводы',
  positionArgument: 'Довод',
  positionAnswer: 'Ответ другой стороны',
  positionTheirWord: 'слово {holderGen}',
  positionAnswerComposed: 'Составлено нами, это не цитата.',
  positionArgues: 'Довод {holderGen}',
  positionAnswers: 'Ответ {holderGen}',
  positionStartFrom: 'Начать с доводов {holderGen}',
  positionNoAnswer: 'Ответа на этот довод мы не нашли.',
  positionOfficial: 'Официальная позиция',
  positionNotOfficial: 'Предложение, не официальная позиция',
  positionHeldBy: 'Чья позиция: {holder}',
  positionSigned: 'Подписано обеими сторонами',
  noArguments: 'Доводов пока не записано',

  // An instrument
  'division.article': 'статья {number}{part}',
  'division.paragraph': 'пункт {number}{part}',
  instrumentInForce: 'В силе: {from} — {to}',
  textOfTreaty: 'Что сказано в тексте',
  inForceSince: 'В силе с {fromGen}',
  instrumentStillInForce: 'В силе',
  instrumentNoLonger: 'Утратил силу',
  instrumentOwnWords: 'Нашими словами',

  // Sources
  sourceNoDate: 'без даты',
  sourceUsedBy: 'Где использовано',
} satisfies Record<keyof typeof en, Message>
