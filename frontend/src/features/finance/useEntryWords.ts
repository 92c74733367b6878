import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinanceDocument, FinanceEntry } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { plainQuantity } from './model/money'

/** How parts of an entry are written everywhere. */
export function useEntryWords() {
  const { t } = useTranslation('finance')
  const { shortDate, number } = useFormat()
  return useMemo(
    () => ({
      /** The day, or the year alone: unknown is not the first of January. */
      when: ({ date, year }: Pick<FinanceEntry, 'date' | 'year'>) =>
        date === undefined ? t('yearOf', { year }) : shortDate(date),
      /** "Акт №7, 14.03.2026" */
      document: ({ kind, number: no, date }: FinanceDocument) =>
        [`${t(`document.${kind}`)}${no ? ` №${no}` : ''}`, date ? shortDate(date) : '']
          .filter(Boolean)
          .join(', '),
      /** "468 даана" */
      quantity: ({ quantity, unit }: Pick<FinanceEntry, 'quantity' | 'unit'>) =>
        quantity === undefined
          ? ''
          : `${number(plainQuantity(quantity), { max: 3 })}\u00a0${unit ?? ''}`.trim(),
    }),
    [t, shortDate, number],
  )
}
