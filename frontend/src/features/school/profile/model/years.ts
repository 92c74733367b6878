import { today } from '@/shared/i18n/format'

/** A school year begins on 1 September and is called by its first calendar year. */
export function schoolYearOf(day: string = today()): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= 9 ? year : year - 1
}

/** The years to choose from, newest first: five back, the next one, and any that was written about. */
export function yearsToChoose(written: readonly number[], chosen: number, now = schoolYearOf()): number[] {
  const first = Math.min(now - 5, chosen, ...written)
  const last = Math.max(now + 1, chosen, ...written)
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
