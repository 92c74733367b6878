import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { today, useFormat } from '@/shared/i18n/format'
import { schoolYearOf } from '@/shared/time/schoolYear'

interface Props {
  value: number | undefined
  /** Years that have something, beside those around today. */
  known?: readonly number[]
  /** Whether all years together may be chosen as well. */
  all?: boolean
  label?: boolean
  onChange: (year: number | undefined) => void
}

/** The school year of a list or a page, newest first. */
export function YearSelect({ value, known = [], all = false, label = false, onChange }: Props) {
  const { t } = useTranslation('assessment')
  const { schoolYear } = useFormat()
  const current = schoolYearOf(today())
  const around = [current + 1, current, current - 1, ...(value === undefined ? [] : [value])]
  const years = [...new Set([...known, ...around])].sort((a, b) => b - a)
  return (
    <NativeSelect
      label={label ? t('year') : undefined}
      aria-label={label ? undefined : t('year')}
      value={value === undefined ? '' : String(value)}
      data={[
        ...(all ? [{ value: '', label: t('allYears') }] : []),
        ...years.map((year) => ({ value: String(year), label: schoolYear(year) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))
      }
    />
  )
}
