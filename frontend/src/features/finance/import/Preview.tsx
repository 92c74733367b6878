import { useTranslation } from 'react-i18next'
import type { FinanceImportedRow, FinanceImportReport } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from '@/shared/import/import.module.css'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'
import { useEntryWords } from '../useEntryWords'

interface Props {
  file: File
  report: FinanceImportReport
}

const TONE: Record<FinanceImportedRow['state'], Tone> = { new: 'done', same: 'idle', wrong: 'danger' }

/** What would be entered: how many lines are new or known already, which may be entered twice, and the first rows. */
export function Preview({ file, report }: Props) {
  const { t } = useTranslation('finance')
  const { number, money, shortDate } = useFormat()
  const words = useEntryWords()
  const columns: Column<FinanceImportedRow>[] = [
    { id: 'row', header: t('import:row'), width: 72, phone: 'hidden', cell: (row) => row.row },
    { id: 'purpose', header: t('field.purpose'), phone: 'title', cell: (row) => row.purpose ?? '—' },
    {
      id: 'sum',
      header: t('field.amount'),
      align: 'end',
      cell: (row) => (row.amount === undefined ? words.quantity(row) : money(row.amount, row.currency)),
    },
    {
      id: 'date',
      header: t('field.date'),
      cell: (row) => (row.date?.length === 4 ? t('yearOf', { year: row.date }) : shortDate(row.date)),
    },
    {
      id: 'type',
      header: t('filter.type'),
      cell: (row) => (row.type === undefined ? '—' : t(`type.${row.type}`)),
    },
    {
      id: 'state',
      header: t('import:state'),
      cell: (row) => (
        <>
          <StatusBadge
            tone={TONE[row.state]}
            icon={row.state === 'new' ? 'plus' : undefined}
            label={t(`import:states.${row.state}`)}
          />
          {(row.duplicates ?? []).map((twin) => (
            <span key={twin.id} className={`${classes.changed} small muted`}>
              {t('import.twin', { number: twin.number, purpose: twin.purpose })}
            </span>
          ))}
        </>
      ),
    },
  ]
  return (
    <section className={classes.preview} aria-labelledby="preview">
      <h2 id="preview">{t('import:ready', { file: file.name })}</h2>
      <dl className={classes.counts}>
        <div>
          <dt>{t('import:counts.new')}</dt>
          <dd className="tnum">{number(report.added)}</dd>
        </div>
        <div>
          <dt>{t('import:counts.same')}</dt>
          <dd className="tnum">{number(report.same)}</dd>
        </div>
      </dl>
      {report.added === 0 && <p>{t('import.nothing')}</p>}
      {report.suspected > 0 && (
        <p className={classes.ignored}>
          <Icon name="warning" size="sm" />
          <span>{t('import.suspected', { count: report.suspected })}</span>
        </p>
      )}
      {report.ignoredHeaders.length > 0 && (
        <p className={classes.ignored}>
          <Icon name="warning" size="sm" />
          <span>{t('import:ignored', { headers: report.ignoredHeaders.join(', ') })}</span>
        </p>
      )}
      {report.rows > report.preview.length && (
        <p className="muted small">
          {t('import:firstRows', { count: report.preview.length, total: number(report.rows) })}
        </p>
      )}
      <DataTable
        caption={t('import:caption')}
        columns={columns}
        rows={report.preview}
        rowId={(row) => String(row.row)}
      />
    </section>
  )
}
