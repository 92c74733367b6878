import { useTranslation } from 'react-i18next'
import type { ImportedRow, ImportedRowState, StaffImportReport } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from '@/shared/import/import.module.css'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { StatusBadge, type Tone } from '@/shared/ui/StatusBadge'

interface Props {
  file: File
  report: StaffImportReport
}

const TONE: Record<ImportedRowState, Tone> = {
  new: 'done',
  changed: 'progress',
  same: 'idle',
  wrong: 'danger',
}

/** What would be stored: how many new, changed and unchanged, and the first rows as they were understood. */
export function Preview({ file, report }: Props) {
  const { t } = useTranslation('staff')
  const { number } = useFormat()
  const field = (name: string) => t(`field.${name}`, { defaultValue: name })
  const columns: Column<ImportedRow>[] = [
    { id: 'row', header: t('import:row'), width: 72, phone: 'hidden', cell: (row) => row.row },
    { id: 'name', header: t('column.name'), phone: 'title', cell: (row) => row.fullName },
    { id: 'position', header: t('column.position'), cell: (row) => row.position ?? '—' },
    {
      id: 'state',
      header: t('import:state'),
      cell: (row) => (
        <>
          <StatusBadge
            tone={TONE[row.state]}
            icon={row.state === 'new' ? 'plus' : row.state === 'changed' ? 'pencil' : undefined}
            label={t(`import:states.${row.state}`)}
          />
          {(row.changedFields ?? []).length > 0 && (
            <span className={`${classes.changed} small muted`}>
              {row.changedFields?.map(field).join(', ')}
            </span>
          )}
        </>
      ),
    },
  ]
  const counts = [
    { key: 'new', value: report.added },
    { key: 'changed', value: report.changed },
    { key: 'same', value: report.same },
  ] as const
  return (
    <section className={classes.preview} aria-labelledby="preview">
      <h2 id="preview">{t('import:ready', { file: file.name })}</h2>
      <dl className={classes.counts}>
        {counts.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`import:counts.${key}`)}</dt>
            <dd className="tnum">{number(value)}</dd>
          </div>
        ))}
      </dl>
      {report.added + report.changed === 0 && <p>{t('import.nothing')}</p>}
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
