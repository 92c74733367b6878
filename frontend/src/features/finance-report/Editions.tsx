import { useTranslation } from 'react-i18next'
import type { FinanceReportSummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { linkOf } from './model/link'
import { usePeriodName } from './usePeriodName'

interface Props {
  code: string
  items: readonly FinanceReportSummary[]
}

/** Every edition stays readable; the newest of a period is what people meet first. */
export function Editions({ code, items }: Props) {
  const { t } = useTranslation('finance-report')
  const { longDate, instantDate } = useFormat()
  const periodName = usePeriodName()
  const columns: Column<FinanceReportSummary>[] = [
    {
      id: 'period',
      header: t('editions.period'),
      phone: 'title',
      cell: (row) => (
        <a href={`${linkOf(code)}?report=${row.id}`} target="_blank" rel="noreferrer">
          {periodName(row)}
        </a>
      ),
    },
    {
      id: 'edition',
      header: t('editions.edition'),
      cell: (row) => t('editions.number', { number: row.edition }),
    },
    {
      id: 'published',
      header: t('editions.published'),
      cell: (row) => longDate(instantDate(row.publishedAt)),
    },
    {
      id: 'state',
      header: t('editions.state'),
      cell: (row) => (
        <StatusBadge
          tone={row.newest ? 'done' : 'idle'}
          label={t(row.newest ? 'editions.newest' : 'editions.old')}
        />
      ),
    },
    {
      id: 'reason',
      header: t('editions.reason'),
      phone: 'labelled',
      cell: (row) => row.correctionReason ?? '',
    },
  ]
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('editions.title')}</h2>
      <DataTable caption={t('editions.title')} columns={columns} rows={items} rowId={(row) => row.id} />
    </section>
  )
}
