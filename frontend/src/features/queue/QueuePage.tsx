import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listApprovalQueueOptions, type QueueItem } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import classes from './queue.module.css'

export interface QueueFilters {
  q?: string
  page?: number
}

interface Props {
  filters: QueueFilters
  onFilter: (filters: QueueFilters) => void
}

const SIZE = 50
/** From here on the wait is marked: two weeks without an answer. */
const LONG_DAYS = 14

/** Plans that wait for the education authority, the longest waiting first; a row opens the text with the decision. */
export function QueuePage({ filters, onFilter }: Props) {
  const { t } = useTranslation('queue')
  const localized = useLocalized()
  const { shortDate, instantDate } = useFormat()
  const navigate = useNavigate()
  const { q, page = 0 } = filters
  const queue = useQuery({
    ...listApprovalQueueOptions({ query: { q, page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })

  const columns = useMemo(
    (): Column<QueueItem>[] => [
      {
        id: 'school',
        header: t('column.school'),
        phone: 'title',
        cell: (item) => (
          <Link to="/plans/$planId/read" params={{ planId: item.planId }}>
            {localized(item.schoolName)}
          </Link>
        ),
      },
      {
        id: 'plan',
        header: t('column.plan'),
        cell: (item) => (
          <>
            {item.title}, <span className="nowrap">{t('version', { number: item.versionNumber })}</span>
          </>
        ),
      },
      {
        id: 'waiting',
        header: t('column.waiting'),
        cell: (item) => (
          <>
            {item.waitingDays >= LONG_DAYS ? (
              <StatusBadge tone="warning" icon="clock" label={t('waiting', { count: item.waitingDays })} />
            ) : (
              t(item.waitingDays === 0 ? 'waitingToday' : 'waiting', { count: item.waitingDays })
            )}
            <span className={classes.since}>{shortDate(instantDate(item.waitingSince))}</span>
          </>
        ),
      },
      {
        id: 'comments',
        header: t('column.comments'),
        phone: 'labelled',
        cell: (item) =>
          item.openComments === 0 ? (
            <span className="muted">{t('noComments')}</span>
          ) : (
            <span className={classes.comments}>
              <Icon name="comment" size="sm" />
              {t('comments', { count: item.openComments })}
            </span>
          ),
      },
      {
        id: 'returned',
        header: t('column.history'),
        phone: 'labelled',
        cell: (item) =>
          item.returnedBefore ? (
            <StatusBadge tone="idle" icon="return" label={t('returned')} />
          ) : (
            <span className="muted">{t('first')}</span>
          ),
      },
    ],
    [t, localized, shortDate, instantDate],
  )
  const empty = queue.data?.total === 0

  return (
    <Page
      title={t('title')}
      purpose={
        queue.data === undefined || empty ? t('purpose') : t('purposeCount', { count: queue.data.total })
      }
      actions={
        <Button variant="default" renderRoot={(props) => <Link to="/plans" {...props} />}>
          {t('allPlans')}
        </Button>
      }
    >
      {(q !== undefined || !empty) && (
        <div className={`${classes.filters} no-print`}>
          <ListSearch
            label={t('search')}
            value={q ?? ''}
            onSearch={(words) => onFilter({ q: words || undefined })}
          />
        </div>
      )}
      {queue.isPending && <Loading shape="table" />}
      {queue.isError && queue.data === undefined && <Failed error={queue.error} onRetry={queue.refetch} />}
      {empty && q !== undefined && <NoResults onClear={() => onFilter({})} />}
      {empty && q === undefined && (
        <Empty
          icon="check"
          title={t('empty.title')}
          text={t('empty.text')}
          action={
            <Button variant="default" renderRoot={(props) => <Link to="/plans" {...props} />}>
              {t('empty.action')}
            </Button>
          }
        />
      )}
      {queue.data !== undefined && queue.data.total > 0 && (
        <>
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={queue.data.items}
            rowId={(item) => item.planId}
            onOpen={(item) => void navigate({ to: '/plans/$planId/read', params: { planId: item.planId } })}
          />
          <Pager
            page={page}
            size={SIZE}
            total={queue.data.total}
            onPage={(next) => onFilter({ ...filters, page: next || undefined })}
          />
        </>
      )}
    </Page>
  )
}
