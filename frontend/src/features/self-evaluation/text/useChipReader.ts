import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type ChipReader, type FieldCatalog, valueText } from '../model/fields'

/** How an inserted field is read: its figure, its year, and what it is. */
export function useChipReader(catalog: FieldCatalog): ChipReader {
  const { t } = useTranslation('self-evaluation')
  const { number, percent, schoolYearSpan } = useFormat()
  const { label } = useReference()
  return useMemo(
    () => (code, schoolYear) => {
      const found = catalog.find(code, schoolYear)
      const value = found === undefined ? null : valueText(found.value, found.unit, { number, percent })
      const year = schoolYear === null ? '' : schoolYearSpan(schoolYear)
      const name = [label('register_value', code), year].filter((part) => part !== '').join(', ')
      return {
        value: value ?? t('field.unknown'),
        year,
        known: value !== null,
        title: catalog.frozen ? t('field.frozen', { name }) : name,
      }
    },
    [catalog, number, percent, schoolYearSpan, label, t],
  )
}
