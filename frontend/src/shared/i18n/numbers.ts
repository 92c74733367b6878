import { UNKNOWN } from './dates'
import type { Lang } from './languages'

const NBSP = '\u00a0'

function group(digits: string, lang: Lang): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : NBSP)
}

function write(plain: string, lang: Lang): string {
  const negative = plain.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? plain.slice(1) : plain).split('.')
  const point = lang === 'en' ? '.' : ','
  return `${negative ? '−' : ''}${group(whole, lang)}${fraction === '' ? '' : point + fraction}`
}

/** "1 234,5"; unknown is "—", never 0. */
export function number(
  value: number | string | null | undefined,
  lang: Lang,
  digits?: { min?: number; max?: number },
): string {
  if (value === null || value === undefined || value === '') return UNKNOWN
  const n = Number(value)
  if (!Number.isFinite(n)) return UNKNOWN
  const max = digits?.max ?? 2
  const min = digits?.min ?? 0
  let plain = n.toFixed(Math.max(max, min))
  if (plain.includes('.')) {
    const [whole = '0', fraction = ''] = plain.split('.')
    const kept = fraction.replace(/0+$/, '').padEnd(min, '0')
    plain = kept === '' ? whole : `${whole}.${kept}`
  }
  return write(plain === '-0' ? '0' : plain, lang)
}

function withSign(text: string): string {
  return text === UNKNOWN ? text : `${text}${NBSP}%`
}

/** A computed share: "55,0 %". */
export const percent = (value: number | string | null | undefined, lang: Lang): string =>
  withSign(number(value, lang, { min: 1, max: 1 }))

/** A share as somebody declared it, or of work that goes on in steps: "55 %". */
export const declaredPercent = (value: number | string | null | undefined, lang: Lang): string =>
  withSign(number(value, lang, { max: 1 }))

/** Hundredths as a whole number: money is never a float. */
function toCents(decimal: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal.trim())
  if (match === null) return null
  const cents = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' ? -cents : cents
}

function fromCents(cents: bigint): string {
  const sign = cents < 0n ? '-' : ''
  const abs = cents < 0n ? -cents : cents
  return `${sign}${abs / 100n}.${String(abs % 100n).padStart(2, '0')}`
}

/** A decimal string as people write it, without the currency: "1 234 567,50", whole sums without ",00". */
export function amount(decimal: string | null | undefined, lang: Lang): string {
  if (decimal === null || decimal === undefined) return UNKNOWN
  const cents = toCents(decimal)
  if (cents === null) return UNKNOWN
  return write(fromCents(cents).replace(/\.00$/, ''), lang)
}

const CURRENCY: Record<string, Record<Lang, string>> = {
  KGS: { ky: 'сом', ru: 'сом', en: 'som' },
  USD: { ky: 'АКШ доллары', ru: 'долл. США', en: 'US dollars' },
}

/** "1 234 567,50 сом". */
export function money(decimal: string | null | undefined, lang: Lang, currency = 'KGS'): string {
  const text = amount(decimal, lang)
  return text === UNKNOWN ? text : `${text}${NBSP}${CURRENCY[currency]?.[lang] ?? currency}`
}

/** Sum of decimal strings of ONE currency; null when nothing is known. */
export function sumMoney(values: readonly (string | null | undefined)[]): string | null {
  let sum: bigint | null = null
  for (const value of values) {
    const cents = value ? toCents(value) : null
    if (cents !== null) sum = (sum ?? 0n) + cents
  }
  return sum === null ? null : fromCents(sum)
}

/** What a person typed ("1 234,5") as a decimal string; null when it is not an amount of ours. */
export function parseMoney(text: string): string | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return null
  const cents = toCents(plain)
  return cents === null ? null : fromCents(cents)
}
