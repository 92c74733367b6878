import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'

interface Dated {
  documentNumber?: string
  documentDate?: string
}

/** "№45, 02.09.2026": what names a document. */
export function useAnnexFacts(): (document: Dated) => string {
  const { t } = useTranslation('self-evaluation')
  const { shortDate } = useFormat()
  return ({ documentNumber, documentDate }) =>
    [
      documentNumber === undefined ? '' : t('annexes.documentNumber', { number: documentNumber }),
      documentDate === undefined ? '' : shortDate(documentDate),
    ]
      .filter((part) => part !== '')
      .join(', ')
}
