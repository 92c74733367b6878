import type { TFunction } from 'i18next'
import type { SchoolLicence } from '@/api'

/** A licence in one line, or why there is none. */
export function licenceWords(
  licence: SchoolLicence | undefined,
  t: TFunction<'school-profile'>,
  day: (date: string | null | undefined) => string,
): string {
  if (licence === undefined) return ''
  if (licence.status === 'not_applicable')
    return [t('licence.not_applicable'), licence.reason].filter(Boolean).join(': ')
  return [licence.number ? `№ ${licence.number}` : t('licence.held'), day(licence.issuedOn), licence.issuer]
    .filter(Boolean)
    .join(', ')
}
