import { sumMoney } from '@/shared/i18n/format'

export const isNegative = (decimal: string): boolean => decimal.startsWith('-')
const opposite = (decimal: string): string => (isNegative(decimal) ? decimal.slice(1) : `-${decimal}`)

/** What is left of a balance after a sum; decimal text, never a float. */
export const leftOf = (balance: string, amount: string): string =>
  sumMoney([balance, opposite(amount)]) ?? balance

export const positive = (decimal: string): string => (isNegative(decimal) ? decimal.slice(1) : decimal)

export const isZero = (decimal: string): boolean => /^-?0+(\.0+)?$/.test(decimal)

/** How many decimals the sums of one table have: all two when one has some, so that they stand under each other. */
export const decimalsOf = (sums: readonly (string | null | undefined)[]): { min: number; max: number } =>
  sums.every((sum) => sum == null || /^-?\d+(\.00?)?$/.test(sum)) ? { min: 0, max: 0 } : { min: 2, max: 2 }

/** "468.000" → "468": quantities come with three decimals. */
export const plainQuantity = (quantity: string): string =>
  quantity.includes('.') ? quantity.replace(/\.?0+$/, '') : quantity

/** What a person typed as a quantity, "1,5" or "120"; null when it is none of ours. */
export function parseQuantity(text: string): string | null {
  const plain = text.replace(/\s/g, '').replace(',', '.')
  return /^\d{1,9}(\.\d{1,3})?$/.test(plain) && !isZero(plain) ? plain : null
}
