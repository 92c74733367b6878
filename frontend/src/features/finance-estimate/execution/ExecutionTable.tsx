import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import classes from '../estimate.module.css'
import { type By, type ExecutionRow, isOverspent } from '../model/execution'
import { useRowName } from './useRowName'

/** Every article with its sources, or the other way about, and the whole at the end. */
export function ExecutionTable({ rows, by }: { rows: readonly ExecutionRow[]; by: By }) {
  const { t } = useTranslation('finance-estimate')
  const { amount, percent } = useFormat()
  const { name, hint } = useRowName()
  const sum = (
    id: 'planned' | 'changed' | 'current' | 'actual' | 'remaining',
    phone: 'labelled' | 'hidden' = 'labelled',
  ): Column<ExecutionRow> => ({
    id,
    header: t(`execution.${id}`),
    align: 'end',
    phone,
    cell: (row) => (
      <span data-tone={row.tone} className={classes.sum}>
        {id === 'remaining' && isOverspent(row.figures) ? (
          <span className={classes.over}>
            <Icon name="warning" size="sm" />
            {amount(row.figures.remaining)}
          </span>
        ) : (
          amount(row.figures[id])
        )}
      </span>
    ),
  })
  const columns: Column<ExecutionRow>[] = [
    {
      id: 'name',
      header: t(by === 'article' ? 'execution.articleAndSource' : 'execution.sourceAndArticle'),
      phone: 'title',
      cell: (row) => (
        <span data-tone={row.tone} className={classes.rowName}>
          {name(row, by)}
          {row.unplanned && row.tone !== 'total' && (
            <span className={classes.unplanned}>{t('execution.unplanned')}</span>
          )}
          {hint(row, by) !== undefined && <span className={classes.hint}>{hint(row, by)}</span>}
        </span>
      ),
    },
    // On a phone what counts now; how it came to that stands in the changes.
    sum('planned', 'hidden'),
    sum('changed', 'hidden'),
    sum('current'),
    sum('actual'),
    sum('remaining'),
    {
      id: 'percent',
      header: t('execution.percent'),
      align: 'end',
      phone: 'hidden',
      cell: (row) => (
        <span data-tone={row.tone} className={classes.sum}>
          {percent(row.figures.percent)}
        </span>
      ),
    },
  ]
  return (
    <div className={classes.table}>
      <p className="small muted">{t('execution.inSom')}</p>
      <DataTable caption={t('execution.title')} columns={columns} rows={rows} rowId={(row) => row.key} />
    </div>
  )
}
