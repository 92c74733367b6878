import { ActionIcon, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { YearProfileSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { yearsToChoose } from '../model/years'
import classes from './year.module.css'

interface Props {
  year: number
  written: readonly YearProfileSummary[]
  onYear: (year: number) => void
}

/** Which school year is shown; the year stands in the address. */
export function YearSwitcher({ year, written, onYear }: Props) {
  const { t } = useTranslation('school-profile')
  const { schoolYear } = useFormat()
  const known = new Map(written.map((one) => [one.schoolYear, one.status]))
  const years = yearsToChoose([...known.keys()], year)
  const label = (one: number) => {
    const status = known.get(one)
    return status === undefined ? schoolYear(one) : `${schoolYear(one)} · ${t(`state.${status}`)}`
  }
  return (
    <div className={`${classes.switcher} no-print`}>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('year.before', { year: schoolYear(year - 1) })}
        disabled={!years.includes(year - 1)}
        onClick={() => onYear(year - 1)}
      >
        <Icon name="chevronLeft" />
      </ActionIcon>
      <NativeSelect
        aria-label={t('year.choose')}
        value={String(year)}
        data={years.map((one) => ({ value: String(one), label: label(one) }))}
        onChange={(event) => onYear(Number(event.currentTarget.value))}
      />
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('year.after', { year: schoolYear(year + 1) })}
        disabled={!years.includes(year + 1)}
        onClick={() => onYear(year + 1)}
      >
        <Icon name="chevronRight" />
      </ActionIcon>
    </div>
  )
}
