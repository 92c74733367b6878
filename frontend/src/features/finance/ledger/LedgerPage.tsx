import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type FinanceEntrySort, listFinanceEntriesOptions } from '@/api'
import { FinanceFrame } from '@/shared/finance/FinanceFrame'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { DataTable, type Sort } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { usePrintAll } from '@/shared/ui/usePrintAll'
import shared from '../finance.module.css'
import { countFilters, filtersOf, type LedgerSearch, queryOf } from '../model/search'
import { ActivityMoney } from './ActivityMoney'
import { Filters } from './Filters'
import classes from './ledger.module.css'
import { OutMenu } from './OutMenu'
import { Totals } from './Totals'
import { useColumns } from './useColumns'

// A weak line shows the book first; what opens above it comes when it is opened.
const EntryForm = lazy(() => import('../form/EntryForm'))
const EntryPanel = lazy(() => import('../entry/EntryPanel'))

const SIZE = 50

interface Props {
  schoolId: string
  search: LedgerSearch
  onSearch: (search: LedgerSearch) => void
}

/** The book of incomes and expenses: found, summed, opened and entered here. */
export function LedgerPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('finance')
  const { writes } = useFinanceRole(schoolId)
  const { page = 0, sort = 'date_desc' } = search
  const queries = useQueryClient()
  const rowsOf = (page: number, size: number) =>
    listFinanceEntriesOptions({ path: { schoolId }, query: { ...queryOf(search), page, size } })
  const list = useQuery({ ...rowsOf(page, SIZE), placeholderData: keepPreviousData })
  const open = (id: string | undefined) => onSearch({ ...search, open: id })
  const columns = useColumns(open)
  const printing = usePrintAll(list.data, (from, most) => queries.fetchQuery(rowsOf(from, most)))
  const filters = filtersOf(search)
  const filtered = countFilters(filters) > 0 || filters.q !== undefined
  const filter = (change: Partial<LedgerSearch>) => onSearch({ ...search, page: undefined, ...change })
  const clear = () => onSearch({ sort: search.sort })
  const { data } = list

  return (
    <FinanceFrame
      schoolId={schoolId}
      purpose={t(writes ? 'ledger.purpose' : 'ledger.purposeReader')}
      actions={
        <>
          <OutMenu schoolId={schoolId} search={search} exports={writes} onPrint={printing.print} />
          {writes && (
            <>
              <Button variant="default" leftSection={<Icon name="minus" />} onClick={() => open('expense')}>
                {t('ledger.addExpense')}
              </Button>
              <Button leftSection={<Icon name="plus" />} onClick={() => open('income')}>
                {t('ledger.addIncome')}
              </Button>
            </>
          )}
        </>
      }
    >
      {search.activity !== undefined && (
        <ActivityMoney
          schoolId={schoolId}
          activityId={search.activity}
          onAll={() => filter({ activity: undefined })}
          onAdd={writes ? open : undefined}
        />
      )}
      <Filters search={search} entries={data?.items} onFilter={filter} onClear={clear} />
      {list.isError && data === undefined ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <Loading shape="table" rows={8} />
      ) : data.total === 0 && filtered ? (
        <NoResults onClear={clear} />
      ) : data.total === 0 ? (
        <Empty
          icon="document"
          title={t('ledger.empty')}
          text={t(writes ? 'ledger.emptyText' : 'overview.emptyReader')}
          action={
            writes && (
              <div className={shared.next}>
                <Button leftSection={<Icon name="plus" />} onClick={() => open('income')}>
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
      ) : (
        <>
          <Totals totals={data.totals} count={data.total} filtered={filtered} />
          <div className={classes.book}>
            <DataTable
              caption={t('ledger.caption')}
              columns={columns}
              rows={printing.rows ?? data.items}
              rowId={(row) => row.id}
              onOpen={(row) => open(row.id)}
              sort={sortShown(sort)}
              onSort={(asked) => filter({ sort: sortAsked(asked) })}
              rowTone={(row) => (row.id === search.open ? 'current' : undefined)}
            />
          </div>
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
      <Suspense fallback={null}>
        {writes && (search.open === 'income' || search.open === 'expense') && (
          <EntryForm
            key={search.open}
            schoolId={schoolId}
            type={search.open}
            start={{
              source: search.source,
              category: search.category,
              article: search.article,
              activityId: search.activity,
              decisionId: search.decision,
            }}
            onClose={() => open(undefined)}
            onCreated={open}
          />
        )}
        {search.open !== undefined && search.open.length > 10 && (
          <EntryPanel
            key={search.open}
            schoolId={schoolId}
            entryId={search.open}
            onOpen={open}
            onClose={() => open(undefined)}
          />
        )}
      </Suspense>
    </FinanceFrame>
  )
}

const sortShown = (sort: FinanceEntrySort): Sort => ({
  id: sort.replace(/_desc$/, ''),
  desc: sort.endsWith('_desc'),
})

/** The newest and the most come first, unless the column says so already. */
function sortAsked({ id, desc }: Sort): FinanceEntrySort | undefined {
  if (id === 'number') return desc ? 'number_desc' : 'number'
  if (id === 'amount') return desc ? 'amount_desc' : 'amount'
  return desc ? undefined : 'date'
}
