import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MethodicalPeriod, MethodicalTable, MethodicalTableUpdate } from '@/api'
import { methodical, setPeriod } from '../model/methodical'
import { type TableContext, TableFrame, type TablePageProps } from '../TableFrame'
import { methodicalApi } from '../tableApi'
import { fromModel, itself } from './fromModel'

const MODEL = fromModel(methodical, {
  name: 'methodical-materials',
  corner: 'corner.kind',
  phone: 'column',
  phoneLabel: 'corner.plainYear',
})

/** Methodical materials by kind; reports count them by calendar or by school years. */
export const MethodicalPage = (props: TablePageProps) => (
  <TableFrame
    {...props}
    {...MODEL}
    name="methodical-materials"
    api={methodicalApi}
    toBody={itself}
    tools={(context) => <PeriodSwitch {...context} />}
  />
)

function PeriodSwitch({
  form,
  table,
  readOnly,
  change,
}: TableContext<MethodicalTable, MethodicalTableUpdate>) {
  const { t } = useTranslation('indicators')
  const confirmed = new Set(table.years.filter((row) => row.confirmed).map((row) => row.year))
  const period = form.years.find((row) => !confirmed.has(row.year))?.period
  // Before the first figure there is no year to say it of; it begins with the calendar year, as reports do.
  if (readOnly || period === undefined) return null
  return (
    <SegmentedControl
      className="no-print"
      aria-label={t('methodical.period')}
      value={period}
      data={[
        { value: 'calendar_year', label: t('methodical.calendar') },
        { value: 'year', label: t('methodical.school') },
      ]}
      onChange={(next) => change(setPeriod(form, next as MethodicalPeriod, confirmed))}
    />
  )
}
