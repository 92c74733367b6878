import { useTranslation } from 'react-i18next'
import type { SchoolLicence } from '@/api'
import { useFormat } from '@/shared/i18n/format'

/** A licence in one line, or why there is none. */
export function useLicenceWords(): (licence: SchoolLicence | undefined) => string {
  const { t } = useTranslation('school-profile')
  const { shortDate } = useFormat()
  return (licence) => {
    if (licence === undefined) return ''
    const parts =
      licence.status === 'not_applicable'
        ? [t('licence.not_applicable'), licence.reason]
        : [
            licence.number ? `№ ${licence.number}` : t('licence.held'),
            licence.issuedOn && shortDate(licence.issuedOn),
            licence.issuer,
          ]
    return parts.filter(Boolean).join(licence.status === 'not_applicable' ? ': ' : ', ')
  }
}
