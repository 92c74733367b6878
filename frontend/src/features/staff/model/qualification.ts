import type { QualificationCategory } from '@/api'
import { daysBetween } from '@/shared/i18n/format'

/** Half a year is what a portfolio for the next attestation takes. */
const SOON_DAYS = 183

export type QualificationState = 'unknown' | 'none' | 'valid' | 'soon' | 'expired'

/** How a qualification category stands on a day; one without an end is valid. */
export function qualificationState(
  category: QualificationCategory | '' | undefined,
  validTo: string | null | undefined,
  today: string,
): QualificationState {
  if (!category) return 'unknown'
  if (category === 'none') return 'none'
  if (!validTo) return 'valid'
  const days = daysBetween(today, validTo)
  if (Number.isNaN(days)) return 'valid'
  if (days < 0) return 'expired'
  return days <= SOON_DAYS ? 'soon' : 'valid'
}
