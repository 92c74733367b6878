import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FinanceBalance, FinanceSummary } from '@/api'
import { sumMoney, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import shared from '../finance.module.css'
import { decimalsOf } from '../model/money'
import classes from './overview.module.css'

interface Props {
  schoolId: string
  summary: FinanceSummary
  /** Single entries may be read: a source leads to its lines of the book. */
  links: boolean
}

/** What is left of each source in each currency. */
export function BalanceTable({ schoolId, summary, links }: Props) {
  const { t } = useTranslation('finance')
  const { label } = useReference()
  const { number } = useFormat()
  const { year, balances } = summary
  const left = (row: FinanceBalance) => sumMoney([row.opening, row.year.remainder])
  const decimals = decimalsOf(
    balances.flatMap((row) => [row.opening, row.year.income, row.year.expense, left(row)]),
  )
  const sum = (
    id: string,
    header: string,
    value: (row: FinanceBalance) => string | null,
  ): Column<FinanceBalance> => ({
    id,
    header,
    align: 'end',
    phone: 'labelled',
    cell: (row) => number(value(row), decimals),
  })
  const columns: Column<FinanceBalance>[] = [
    {
      id: 'source',
      header: t('field.source'),
      phone: 'title',
      cell: (row) =>
        links ? (
          <Link
            to="/schools/$schoolId/finance/ledger"
            params={{ schoolId }}
            search={{ source: row.source, currency: row.currency, year }}
            className={shared.name}
          >
            {label('finance_source', row.source)}
          </Link>
        ) : (
          <span className="strong">{label('finance_source', row.source)}</span>
        ),
    },
    {
      id: 'currency',
      header: t('field.currency'),
      phone: 'labelled',
      cell: (row) => label('currency', row.currency),
    },
    sum('opening', t('figures.opening'), (row) => row.opening),
    sum('income', t('figures.income'), (row) => row.year.income),
    sum('expense', t('figures.expense'), (row) => row.year.expense),
    {
      ...sum('closing', t('figures.closing'), left),
      cell: (row) => <b className={classes.left}>{number(left(row), decimals)}</b>,
    },
  ]
  return (
    <section aria-labelledby="balances">
      <h2 id="balances">{t('balances.title')}</h2>
      {balances.length === 0 ? (
        <p className="muted">{t('balances.none')}</p>
      ) : (
        <DataTable
          caption={t('balances.caption', { year })}
          columns={columns}
          rows={balances}
          rowId={(row) => `${row.source} ${row.currency}`}
        />
      )}
    </section>
  )
}
