import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listFinanceReportsOptions } from '@/api'
import { FinanceFrame } from '@/shared/finance/FinanceFrame'
import { useFinanceRole } from '@/shared/finance/useFinanceRole'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { Editions } from './Editions'
import { LinkBox } from './LinkBox'
import { NewReport } from './NewReport'
import classes from './report.module.css'
import type { ReportSearch } from './search'

interface Props {
  schoolId: string
  search: ReportSearch
  onSearch: (search: ReportSearch) => void
}

/** What everybody reads of a school's money: its link, its editions, and the next one before it is published. */
export function ReportPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('finance-report')
  const { writes, directs } = useFinanceRole(schoolId)
  const reports = useQuery(listFinanceReportsOptions({ path: { schoolId } }))
  const items = reports.data?.items ?? []
  return (
    <FinanceFrame schoolId={schoolId} purpose={t('purpose')}>
      {reports.isPending && <Loading shape="lines" />}
      {reports.isError && reports.data === undefined && (
        <Failed error={reports.error} onRetry={() => void reports.refetch()} />
      )}
      {reports.data !== undefined && (
        <div className={classes.parts}>
          {reports.data.code === undefined ? (
            <Empty
              icon="document"
              title={t('none.title')}
              text={t(directs ? 'none.director' : writes ? 'none.deputy' : 'none.reader')}
            />
          ) : (
            <>
              <LinkBox schoolId={schoolId} code={reports.data.code} />
              <Editions code={reports.data.code} items={items} />
            </>
          )}
          {writes && (
            <NewReport
              schoolId={schoolId}
              directs={directs}
              period={search.period}
              onPeriod={(period) => onSearch({ period })}
            />
          )}
        </div>
      )}
    </FinanceFrame>
  )
}
