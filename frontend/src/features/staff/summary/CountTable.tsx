import { useTranslation } from 'react-i18next'
import type { StaffTable } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { shareOf, shownRows, sumOf } from '../model/counts'
import classes from './summary.module.css'

/** One cut through the staff: rows of codes, women and men, and the share of all. */
export function CountTable({ table }: { table: StaffTable }) {
  const { t } = useTranslation('staff')
  const { label } = useReference()
  const { number, percent } = useFormat()
  const rows = shownRows(table.rows)
  const sum = sumOf(table.rows)
  // A person may have several awards, so that shares of them would say nothing.
  const shares = table.set !== 'award'
  const name = (code: string) => (code === 'unknown' ? t('unknown') : label(table.set, code))
  return (
    <table className={classes.table}>
      <caption>
        <h3>{t(`summary.table.${table.set}`)}</h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{t('summary.group')}</span>
          </th>
          <th scope="col">{t('summary.total')}</th>
          <th scope="col">{t('summary.women')}</th>
          <th scope="col">{t('summary.men')}</th>
          {shares && (
            <th scope="col" className={classes.share}>
              {t('summary.share')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code} data-unknown={row.code === 'unknown'}>
            <th scope="row">{name(row.code)}</th>
            <td>{number(row.total)}</td>
            <td>{number(row.women)}</td>
            <td>{number(row.men)}</td>
            {shares && <td className={classes.share}>{percent(shareOf(row.total, sum.total))}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('summary.all')}</th>
          <td>{number(sum.total)}</td>
          <td>{number(sum.women)}</td>
          <td>{number(sum.men)}</td>
          {shares && <td className={classes.share}>{percent(shareOf(sum.total, sum.total))}</td>}
        </tr>
      </tfoot>
    </table>
  )
}
