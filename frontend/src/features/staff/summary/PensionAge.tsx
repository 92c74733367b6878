import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listPensionAgeOptions, type PensionAgeEntry } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './summary.module.css'

/** Who may go into pension now or within a year, so that the post does not stand empty in September. */
export function PensionAge({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('staff')
  const { shortDate, number } = useFormat()
  const list = useQuery(listPensionAgeOptions({ path: { schoolId } }))
  const columns: Column<PensionAgeEntry>[] = [
    {
      id: 'name',
      header: t('column.name'),
      phone: 'title',
      sortValue: (row) => row.fullName,
      cell: (row) => (
        <Link to="/schools/$schoolId/staff" params={{ schoolId }} search={{ person: row.personId }}>
          {row.fullName}
        </Link>
      ),
    },
    { id: 'position', header: t('column.position'), cell: (row) => row.position },
    {
      id: 'age',
      header: t('pension.age'),
      align: 'end',
      width: 80,
      phone: 'labelled',
      sortValue: (row) => row.age,
      cell: (row) => number(row.age),
    },
    {
      id: 'from',
      header: t('pension.from'),
      phone: 'hidden',
      sortValue: (row) => row.pensionAgeFrom,
      cell: (row) => <span className="tnum">{shortDate(row.pensionAgeFrom)}</span>,
    },
    {
      id: 'state',
      header: t('pension.state'),
      cell: (row) =>
        row.reached ? (
          <StatusBadge tone="warning" icon="clock" label={t('pension.reached')} />
        ) : (
          <StatusBadge
            tone="idle"
            icon="calendar"
            label={t('pension.soon', { date: shortDate(row.pensionAgeFrom) })}
          />
        ),
    },
  ]
  return (
    <section aria-labelledby="pension">
      <h2 id="pension">{t('pension.title')}</h2>
      {list.isPending && <Loading shape="table" rows={2} />}
      {list.isError && list.data === undefined && (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data !== undefined && (
        <>
          {list.data.items.length === 0 ? (
            <p className="muted">{t('pension.none')}</p>
          ) : (
            <DataTable
              caption={t('pension.title')}
              columns={columns}
              rows={list.data.items}
              rowId={(row) => row.personId}
            />
          )}
          {list.data.unknownBirthDates > 0 && (
            <p className={`${classes.note} small muted`}>
              {t('pension.unknown', { count: list.data.unknownBirthDates })}
            </p>
          )}
        </>
      )}
    </section>
  )
}
