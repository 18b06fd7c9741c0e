import type { Translate } from './translate'

const kilometresInNauticalMile = 1.852

/** A number with at most `digits` decimals, in the way of writing of the language. */
export function formatNumber(t: Translate, value: number, digits = 0): string {
  return new Intl.NumberFormat(t.locale, { maximumFractionDigits: digits }).format(value)
}

/** "3.7 km"; whole kilometres from 100 on, where a decimal says nothing. */
export function formatKilometres(t: Translate, km: number): string {
  return t('placeKm', { value: formatNumber(t, km, decimals(km)) })
}

/** "251 km²" */
export function formatSquareKilometres(t: Translate, squareKm: number): string {
  return t('placeSquareKm', { value: formatNumber(t, squareKm, decimals(squareKm)) })
}

/** "1,822 m" */
export function formatMetres(t: Translate, metres: number): string {
  return t('heightValue', { n: formatNumber(t, metres) })
}

/** "3.7 km (2.0 nautical miles)"; the nautical miles keep one decimal. */
export function formatDistance(t: Translate, km: number): string {
  return t('distanceValue', { km: formatNumber(t, km, decimals(km)), nm: nauticalMiles(t, km) })
}

/** Kilometres in nautical miles, one decimal. */
export function nauticalMiles(t: Translate, km: number): string {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return new Intl.NumberFormat(t.locale, oneDecimal).format(km / kilometresInNauticalMile)
}

/** Decimals that a length or an area is written with: none from 100 on, and below 1 as many as two digits that are not zero need. */
export function decimals(value: number): number {
  if (value >= 100) return 0
  return value > 0 && value < 1 ? 1 - Math.floor(Math.log10(value)) : 1
}
