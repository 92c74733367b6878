const ONES = ['', 'и', 'си', 'ү', 'ү', 'и', 'сы', 'си', 'и', 'у']
const TENS = ['', 'у', 'сы', 'у', 'ы', 'сү', 'ы', 'и', 'и', 'у']

/** "4 блоктон 3ү", "6 багыттан 5и": the ending that the spoken number takes in Kyrgyz. */
export function possessive(n: number): string {
  const ones = n % 10
  if (ones !== 0) return ONES[ones] ?? ''
  const tens = Math.floor(n / 10) % 10
  if (tens !== 0) return TENS[tens] ?? ''
  return n === 0 ? 'ү' : n % 1000 === 0 ? 'и' : 'ү'
}

/** The number as a part of a whole: with its ending in Kyrgyz, bare in the other languages. */
export const partOf = (n: number, lang: string): string =>
  lang === 'ky' ? `${n}${possessive(n)}` : String(n)
