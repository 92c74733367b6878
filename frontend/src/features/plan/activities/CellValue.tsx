import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { NoWrap } from '@/shared/ui/NoWrap'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '../model/cells'
import classes from './Grid.module.css'
import { Dollars } from './SumWords'

interface Props {
  activity: Activity
  column: Column
  error: string | undefined
}

/** A cell being read; what is needed and missing says what to do. */
export function CellValue({ activity, column, error }: Props) {
  return (
    <>
      <Value activity={activity} column={column} />
      {error !== undefined && <span className={classes.wrong}>{error}</span>}
    </>
  )
}

function Value({ activity, column }: { activity: Activity; column: Column }) {
  const { t } = useTranslation('plan')
  const { shortDate, amount } = useFormat()
  if (column === 'budget') {
    const { budget } = activity
    if (budget) return budget.currency === 'KGS' ? amount(budget.amount) : <Dollars amount={budget.amount} />
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="vh">{t('activities.noMoney')}</span>
      </>
    )
  }
  const value = activity[column]
  if (value === null || value === undefined || value.trim() === '') {
    return <StatusBadge tone="warning" label={t(`activities.missing.${column}`)} />
  }
  if (column !== 'dueOn') return <NoWrap text={value} />
  return (
    <>
      <span className="nowrap">{shortDate(value)}</span>
      {activity.overdue && <span className={classes.wrong}>{t('activities.overdue')}</span>}
    </>
  )
}
