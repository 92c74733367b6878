import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type AssessmentListItem, listAssessmentsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import shared from '../assessment.module.css'
import { FilterBar } from '../FilterBar'
import { METHODS, OBJECTS, one, STATUSES, TONE } from '../model/lists'
import type { ListFilters } from '../model/search'
import classes from './overview.module.css'

const SIZE = 50

interface Props {
  schoolId: string
  year: number
  search: ListFilters
  writes: boolean
  onSearch: (search: ListFilters) => void
  onNew: () => void
}

/** The assessments of the year: found, narrowed and opened here. */
export function AssessmentList({ schoolId, year, search, writes, onSearch, onNew }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const navigate = useNavigate()
  const columns = useColumns(schoolId)
  const filters = {
    q: search.q,
    object: one(OBJECTS, search.object),
    method: one(METHODS, search.method),
    status: one(STATUSES, search.status),
    overdue: search.overdue,
  }
  const { page = 0 } = search
  const list = useQuery({
    ...listAssessmentsOptions({
      path: { schoolId },
      query: { ...filters, schoolYear: year, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  const count = Object.entries(filters).filter(([name, value]) => name !== 'q' && value !== undefined).length
  const filter = (change: ListFilters) => onSearch({ ...search, page: undefined, ...change })
  const clear = () => onSearch({ year: search.year })
  const choice = (name: string, set: string, codes: readonly string[], value: string | undefined) => (
    <NativeSelect
      label={t(name)}
      value={value ?? ''}
      data={[
        { value: '', label: t('filter.all') },
        ...codes.map((code) => ({
          value: code,
          label: set === 'status' ? t(`status.${code}`) : label(set, code),
        })),
      ]}
      onChange={({ currentTarget }) =>
        filter({
          [set === 'status' ? 'status' : set.replace('vsoko_', '')]: currentTarget.value || undefined,
        })
      }
    />
  )
  const { data } = list
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('overview.list')}</h2>
      {(data === undefined || data.total > 0 || count > 0 || search.q !== undefined) && (
        <FilterBar
          words={t('filter.words')}
          value={search.q ?? ''}
          count={count}
          onWords={(q) => filter({ q: q || undefined })}
          onClear={clear}
        >
          {choice('list.object', 'vsoko_object', OBJECTS, filters.object)}
          {choice('filter.method', 'vsoko_method', METHODS, filters.method)}
          {choice('list.state', 'status', STATUSES, filters.status)}
          <Checkbox
            className={classes.tick}
            label={t('filter.overdue')}
            checked={search.overdue ?? false}
            onChange={({ currentTarget }) => filter({ overdue: currentTarget.checked || undefined })}
          />
        </FilterBar>
      )}
      {list.isError && data === undefined ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <Loading shape="table" rows={4} />
      ) : data.total === 0 && (count > 0 || search.q !== undefined) ? (
        <NoResults onClear={clear} />
      ) : data.total === 0 ? (
        <Empty
          icon="eye"
          title={t('list.empty')}
          text={t(writes ? 'list.emptyText' : 'list.emptyReader')}
          action={
            writes && (
              <Button leftSection={<Icon name="plus" />} onClick={onNew}>
                {t('list.add')}
              </Button>
            )
          }
        />
      ) : (
        <>
          <p role="status" className={shared.total}>
            {t('list.count', { count: data.total })}
          </p>
          <DataTable
            caption={t('list.caption')}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            onOpen={(row) =>
              void navigate({
                to: '/schools/$schoolId/assessments/$assessmentId',
                params: { schoolId, assessmentId: row.id },
              })
            }
          />
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
    </section>
  )
}

function useColumns(schoolId: string): Column<AssessmentListItem>[] {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { shortDate } = useFormat()
  return [
    {
      id: 'topic',
      header: t('list.topic'),
      phone: 'title',
      cell: (row) => (
        <Link
          to="/schools/$schoolId/assessments/$assessmentId"
          params={{ schoolId, assessmentId: row.id }}
          className={shared.name}
        >
          <NoWrap text={row.topic} />
        </Link>
      ),
    },
    { id: 'object', header: t('list.object'), cell: (row) => label('vsoko_object', row.object) },
    {
      id: 'state',
      header: t('list.state'),
      width: 148,
      cell: (row) => (
        <>
          <StatusBadge tone={TONE[row.status]} label={t(`status.${row.status}`)} />
          <span className={classes.below}>{t('list.steps', { done: row.stepsDone })}</span>
        </>
      ),
    },
    {
      id: 'due',
      header: t('list.due'),
      width: 112,
      cell: (row) =>
        row.status === 'closed' || row.dueOn === undefined ? (
          ''
        ) : (
          <span className={row.overdue ? shared.warned : 'tnum'}>
            {row.overdue && <Icon name="clock" size="sm" />}
            {shortDate(row.dueOn)}
          </span>
        ),
    },
    {
      id: 'findings',
      header: t('list.findings'),
      phone: 'labelled',
      align: 'end',
      width: 104,
      cell: (row) => `${row.strengths} / ${row.weaknesses}`,
    },
  ]
}
