import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  listBoardDecisionsOptions,
  listBoardMeetingsOptions,
  listParentsReportsOptions,
  listRevisionActsOptions,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { ListSearch } from '@/shared/ui/ListSearch'
import { Pager } from '@/shared/ui/Pager'
import { Failed, Loading, NoResults } from '@/shared/ui/States'
import classes from '../board.module.css'
import { BODIES } from '../model/lists'
import { type BoardSearch, type ListName, openedOf, opening, type RecordKind } from '../model/search'
import { type Known, OpenedRecord } from '../panel/OpenedRecord'
import { useChoices } from '../useChoices'
import { ActList } from './ActList'
import { DecisionList } from './DecisionList'
import { MeetingList } from './MeetingList'
import { ReportList } from './ReportList'

const SIZE = 50
const LOOKS_BACK = 12

interface Props {
  schoolId: string
  list: ListName
  search: BoardSearch
  writes: boolean
  onSearch: (search: BoardSearch) => void
}

interface ListProps extends Props {
  page: number
  open: (kind: RecordKind) => (id: string) => void
}

/** One list as a whole, with its filters in the address and a way back to the page. */
export function WholeList(props: Props) {
  const { t } = useTranslation('finance-board')
  const { list, search, onSearch } = props
  const given = {
    ...props,
    page: search.page ?? 0,
    open: (kind: RecordKind) => (id: string) => onSearch({ ...search, open: opening(kind, id) }),
  }
  const kind = { decisions: 'decision', meetings: 'meeting', acts: 'act', reports: 'report' } as const
  return (
    <div className={classes.whole}>
      <Button
        className={`${classes.start} no-print`}
        size="sm"
        variant="subtle"
        leftSection={<Icon name="chevronLeft" size="sm" />}
        onClick={() => onSearch({})}
      >
        {t('back')}
      </Button>
      <h2>{t(`${kind[list]}.list`)}</h2>
      {(list === 'decisions' || list === 'meetings') && <Filters {...props} />}
      {list === 'decisions' && <Decisions {...given} />}
      {list === 'meetings' && <Meetings {...given} />}
      {list === 'acts' && <Acts {...given} />}
      {list === 'reports' && <Reports {...given} />}
    </div>
  )
}

function Filters({ list, search, onSearch }: Props) {
  const { t } = useTranslation('finance-board')
  const choices = useChoices()
  const filter = (change: BoardSearch) => onSearch({ ...search, page: undefined, ...change })
  const current = Number(today().slice(0, 4))
  const recent = Array.from({ length: LOOKS_BACK }, (_, index) => current - index)
  const years = [...new Set([...recent, ...(search.year === undefined ? [] : [search.year])])]
  const all = { value: '', label: t('filter.all') }
  return (
    <search className={`${classes.filters} no-print`} aria-label={t('filter.title')}>
      {list === 'decisions' && (
        <ListSearch
          label={t('filter.words')}
          value={search.q ?? ''}
          onSearch={(words) => filter({ q: words || undefined })}
        />
      )}
      <NativeSelect
        aria-label={t('field.body')}
        value={search.body ?? ''}
        data={[{ value: '', label: t('filter.allBodies') }, ...choices('board_body', BODIES)]}
        onChange={({ currentTarget }) =>
          filter({ body: BODIES.find((body) => body === currentTarget.value) })
        }
      />
      <NativeSelect
        aria-label={t('filter.year')}
        value={search.year ?? ''}
        data={[
          { ...all, label: t('filter.allYears') },
          ...years
            .sort((a, b) => b - a)
            .map((year) => ({ value: String(year), label: t('act.yearOf', { year }) })),
        ]}
        onChange={({ currentTarget }) => filter({ year: Number(currentTarget.value) || undefined })}
      />
    </search>
  )
}

function Decisions(props: ListProps) {
  const { schoolId, search, page, open } = props
  const query = useQuery({
    ...listBoardDecisionsOptions({
      path: { schoolId },
      query: { q: search.q, body: search.body, year: search.year, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <Paged {...props} query={query} known={() => ({})}>
      {(items) => <DecisionList schoolId={schoolId} decisions={items} onOpen={open('decision')} />}
    </Paged>
  )
}

function Meetings(props: ListProps) {
  const { schoolId, search, page, open } = props
  const query = useQuery({
    ...listBoardMeetingsOptions({
      path: { schoolId },
      query: { body: search.body, year: search.year, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <Paged {...props} query={query} known={(meetings) => ({ meetings })}>
      {(items) => <MeetingList schoolId={schoolId} meetings={items} onOpen={open('meeting')} />}
    </Paged>
  )
}

function Acts(props: ListProps) {
  const { schoolId, page, open } = props
  const query = useQuery({
    ...listRevisionActsOptions({ path: { schoolId }, query: { page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Paged {...props} query={query} known={(acts) => ({ acts })}>
      {(items) => <ActList schoolId={schoolId} acts={items} onOpen={open('act')} />}
    </Paged>
  )
}

function Reports(props: ListProps) {
  const { schoolId, page, open } = props
  const query = useQuery({
    ...listParentsReportsOptions({ path: { schoolId }, query: { page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Paged {...props} query={query} known={(reports) => ({ reports })}>
      {(items) => <ReportList schoolId={schoolId} reports={items} onOpen={open('report')} />}
    </Paged>
  )
}

interface PagedProps<T> extends ListProps {
  query: UseQueryResult<{ items: T[]; total: number }, unknown>
  known: (items: readonly T[]) => Known
  children: (items: readonly T[]) => ReactNode
}

function Paged<T>({ query, known, children, ...props }: PagedProps<T>) {
  const { schoolId, list, search, writes, page, onSearch } = props
  const { data, isError, error, refetch } = query
  const opened = openedOf(search.open)
  if (data === undefined) {
    return isError ? (
      <Failed error={error} onRetry={() => void refetch()} />
    ) : (
      <Loading shape="table" rows={6} />
    )
  }
  return (
    <>
      {data.total === 0 ? <NoResults onClear={() => onSearch({ list })} /> : children(data.items)}
      <Pager
        page={page}
        size={SIZE}
        total={data.total}
        onPage={(next) => onSearch({ ...search, page: next || undefined })}
      />
      {opened !== null && (
        <OpenedRecord
          key={search.open}
          schoolId={schoolId}
          opened={opened}
          known={known(data.items)}
          writes={writes}
          onClose={() => onSearch({ ...search, open: undefined })}
        />
      )}
    </>
  )
}
