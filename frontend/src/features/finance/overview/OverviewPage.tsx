import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FinanceSummary, getFinanceSummaryOptions } from '@/api'
import { FinanceFrame } from '@/shared/finance/FinanceFrame'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { today } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import shared from '../finance.module.css'
import { isZero } from '../model/money'
import { BalanceTable } from './BalanceTable'
import { CashFlow } from './CashFlow'
import { Conversion } from './Conversion'
import { Doubts } from './Doubts'
import { Figures } from './Figures'
import classes from './overview.module.css'
import { Periods } from './Periods'
import { Things } from './Things'

interface Props {
  schoolId: string
  year: number | undefined
  onYear: (year: number) => void
  /** The day of the rate while the money is shown converted as well. */
  rateDay: string | undefined
  onRateDay: (day: string | undefined) => void
}

/** How a school's money stands: what came, what went, what is left of which source, and what is doubtful. */
export function OverviewPage({ schoolId, year, onYear, rateDay, onRateDay }: Props) {
  const { t } = useTranslation('finance')
  const { writes, reads } = useFinanceRole(schoolId)
  const present = Number(today().slice(0, 4))
  const summary = useQuery({
    ...getFinanceSummaryOptions({ path: { schoolId }, query: { year } }),
    placeholderData: keepPreviousData,
  })
  const { data } = summary
  const years = [...new Set([present, ...(data?.years ?? []), ...(year === undefined ? [] : [year])])]
  const none = data !== undefined && data.years.length === 0

  return (
    <FinanceFrame
      schoolId={schoolId}
      purpose={t(writes ? 'overview.purpose' : 'overview.purposeReader')}
      actions={
        <>
          <NativeSelect
            aria-label={t('year')}
            value={String(year ?? present)}
            data={years
              .sort((a, b) => b - a)
              .map((one) => ({ value: String(one), label: t('yearOf', { year: one }) }))}
            onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}
          />
          {writes && <AddLinks schoolId={schoolId} expense={!none} />}
        </>
      }
    >
      {summary.isPending && <Loading shape="page" rows={4} />}
      {summary.isError && data === undefined && (
        <Failed error={summary.error} onRetry={() => void summary.refetch()} />
      )}
      {none && (
        <Empty
          icon="document"
          title={t('overview.empty')}
          text={t(writes ? 'overview.emptyText' : 'overview.emptyReader')}
          action={
            writes && (
              <div className={shared.next}>
                <Button
                  leftSection={<Icon name="plus" />}
                  renderRoot={(props) => (
                    <Link
                      to="/schools/$schoolId/finance/ledger"
                      params={{ schoolId }}
                      search={{ open: 'income' }}
                      {...props}
                    />
                  )}
                >
                  {t('overview.addFirst')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<Icon name="upload" />}
                  renderRoot={(props) => (
                    <Link to="/schools/$schoolId/finance/import" params={{ schoolId }} {...props} />
                  )}
                >
                  {t('ledger.import')}
                </Button>
              </div>
            )
          }
        />
      )}
      {data !== undefined && !none && (
        <div className={classes.overview} aria-busy={summary.isPlaceholderData}>
          <Figures summary={data} />
          {hasForeign(data) && (
            <Conversion schoolId={schoolId} year={data.year} rateDay={rateDay} onRateDay={onRateDay} />
          )}
          <div className={classes.columns}>
            <div className={classes.main}>
              <BalanceTable schoolId={schoolId} summary={data} links={reads} />
              <CashFlow summary={data} />
            </div>
            <aside className={classes.side}>
              <Doubts schoolId={schoolId} warnings={data.warnings} links={reads} ways={writes} />
              <Things summary={data} />
              <Periods schoolId={schoolId} periods={data.periods} year={data.year} />
            </aside>
          </div>
        </div>
      )}
    </FinanceFrame>
  )
}

/** Whether the year has money that is not in som. */
const hasForeign = ({ totals }: FinanceSummary): boolean =>
  totals.some(
    ({ currency, opening, year }) =>
      currency !== 'KGS' && ![opening, year.income, year.expense].every(isZero),
  )

function AddLinks({ schoolId, expense }: { schoolId: string; expense: boolean }) {
  const { t } = useTranslation('finance')
  return (
    <>
      {expense && (
        <Button
          variant="default"
          leftSection={<Icon name="minus" />}
          renderRoot={(props) => (
            <Link
              to="/schools/$schoolId/finance/ledger"
              params={{ schoolId }}
              search={{ open: 'expense' }}
              {...props}
            />
          )}
        >
          {t('ledger.addExpense')}
        </Button>
      )}
      <Button
        leftSection={<Icon name="plus" />}
        renderRoot={(props) => (
          <Link
            to="/schools/$schoolId/finance/ledger"
            params={{ schoolId }}
            search={{ open: 'income' }}
            {...props}
          />
        )}
      >
        {t('ledger.addIncome')}
      </Button>
    </>
  )
}
