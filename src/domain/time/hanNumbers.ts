const figures = [...'〇一二三四五六七八九']
const ranks: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Years, months and days that are written in Han numerals, in digits: 一九五六年 and 千九百五十六年 are 1956年, 元年 is 1年. */
export function inDigits(text: string): string {
  return text.replace(/[〇一二三四五六七八九十百千]+(?=[年月日])|元(?=年)/gu, (written) => (written === '元' ? '1' : numberOf(written)))
}

function numberOf(written: string): string {
  const signs = [...written]
  if (!signs.some((sign) => sign in ranks)) return signs.map((sign) => figures.indexOf(sign)).join('')
  let sum = 0
  let figure: number | null = null
  for (const sign of signs) {
    const rank = ranks[sign]
    if (rank === undefined) figure = figures.indexOf(sign)
    else {
      sum += (figure ?? 1) * rank
      figure = null
    }
  }
  return String(sum + (figure ?? 0))
}
