import type { QualificationCategory } from '@/api'

export type QualificationState = 'unknown' | 'none' | 'valid' | 'soon' | 'expired'

/** The same day so many months later, or the last day of a shorter month: what the server's filter asks for. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(Math.min(date, last))}`
}

/** How a qualification category stands on a day; one without an end is valid. */
export function qualificationState(
  category: QualificationCategory | '' | undefined,
  validTo: string | null | undefined,
  today: string,
  noticeMonths: number | null,
): QualificationState {
  if (!category) return 'unknown'
  if (category === 'none') return 'none'
  if (!validTo) return 'valid'
  if (validTo < today) return 'expired'
  return noticeMonths !== null && validTo <= monthsLater(today, noticeMonths) ? 'soon' : 'valid'
}
