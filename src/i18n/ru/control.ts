import type { Message } from '../message'
import type { control as en } from '../en/control'

export const control = {
  // Views
  view: 'Вид карты',
  viewControl: 'Кто управляет',
  viewOther: 'Другие позиции',
  viewMapShows: 'На карте',
  viewMapShowsValue: 'На карте: {view}',
  viewWords: 'Дословно и с источниками',
  swapSides: 'Другая сторона',
  swapSidesHint: 'Показать позицию другой стороны, не сдвигая карту',

  // Who administers, who claims
  notClaimed: 'Больше никто не претендует',
  notYetGivenUp: 'Никто; отказ {holderGen} вступает в силу {dateGen}',

  // Facts: parts of a sentence, joined by listFacts
  factAdministered: { sing: 'управляет {holder}', pl: 'управляют {holder}' },
  factClaimed: { sing: 'претендует {holder}', pl: 'претендуют {holder}' },
  factShared: 'не разделён между {holdersIns}',
  factFighting: 'смена контроля, идут бои',
  factMilitary: 'военный контроль',
  factUnder: 'государство находилось под контролем {holderGen}',
  listFacts: '{first}, {second}',
  listAnd: '{first} и {second}',

  // The title of the map
  sentenceAdministers: { sing: '{holder} управляет {placeIns}.', pl: '{holder} управляют {placeIns}.' },
  sentenceClaims: { sing: 'На {placeAcc} претендует {holder}.', pl: 'На {placeAcc} претендуют {holder}.' },
  sentenceAllDisputed: { sing: '{holder} управляет {allIns}.', pl: '{holder} управляют {allIns}.' },
  sentenceClaimsThem: { sing: 'На них претендует {holder}.', pl: 'На них претендуют {holder}.' },
  sentenceClaimsLater: {
    sing: 'На {placeAcc} претендует {holder} (в нынешнем виде — с {dateGen}).',
    pl: 'На {placeAcc} претендуют {holder} (в нынешнем виде — с {dateGen}).',
  },
  sentenceClaimsThemLater: {
    sing: 'На них претендует {holder}; на {placesAcc} в нынешнем виде — с {dateGen}.',
    pl: 'На них претендуют {holder}; на {placesAcc} в нынешнем виде — с {dateGen}.',
  },
  sentenceNoClaim: 'Другие государства на них не претендуют.',
  sentenceMixed: { sing: 'Из {themGen} {holder} управляет {nIns}.', pl: 'Из {themGen} {holder} управляют {nIns}.' },
  sentenceChanging: 'Идёт смена контроля: {places}.',
  sentenceUndivided: '{holders} не разделили {placeAcc}.',

  // Status of a tenure
  'status.administered': 'Под управлением',
  'status.shared': 'Не разделён между двумя государствами',
  'status.shared-by-many': 'Не разделён между ними',
  'status.occupied': 'военный контроль',
  'status.fighting': 'Смена контроля, идут бои',
  'status.undetermined': 'Принадлежность не определена',
  'status.unknown': 'Неизвестно',
  'status.hypothetical': 'Гипотетически',

  // Nature of a claim
  'nature.sovereignty': 'Суверенитет',
  'nature.transfer-after-treaty': 'Передача — после мирного договора',
  'nature.renounced': 'Отказ от прав, получатель не назван',
  'nature.not-named': 'В тексте не упоминается',
  'nature.left-open': 'Вопрос оставлен на будущее',
  'nature.homeland': 'Родина, а не притязание государства',
  'nature.divided': 'Предполагается раздел',
  claimRecognised: 'Признаёт суверенитет {holderGen}',
  claimForAnother: 'Считает территорией {holderGen}',
  claimDated: '{claim}, {span}',
  claimStated: '{claim}; в нынешнем виде — с {dateGen}',
  placeClaimLater: 'в нынешнем виде — только с {dateGen}',

  // Sentences put together
  groupInText: '{name}',
  factOfSome: '{fact} ({some})',
  sentenceLabelled: '{label}: {value}.',
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  inBrackets: ' ({text})',
  betweenSentences: ' ',

  // Numbers in words
  'small.1': { nom: 'один', ins: 'одним' },
  'small.2': { nom: 'два', ins: 'двумя' },
  'small.3': { nom: 'три', ins: 'тремя' },
} satisfies Record<keyof typeof en, Message>
