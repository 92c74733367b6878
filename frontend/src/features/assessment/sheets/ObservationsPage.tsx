import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type LessonObservationItem, listLessonObservationsOptions } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading, NoResults } from '@/shared/ui/States'
import { AssessmentFrame } from '../AssessmentFrame'
import classes from '../assessment.module.css'
import { FilterBar } from '../FilterBar'
import { idOf } from '../model/lists'
import type { ListFilters } from '../model/search'
import { OpenButton } from '../OpenButton'
import { useAssessmentRole } from '../useAssessmentRole'
import { YearSelect } from '../YearSelect'
import { SheetPanel } from './SheetPanel'

const SIZE = 50

interface Props {
  schoolId: string
  search: ListFilters
  onSearch: (search: ListFilters) => void
}

/** Every sheet of an observed lesson; on a phone a sheet is filled in during the lesson. */
export function ObservationsPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('assessment')
  const { items, label } = useReference()
  const { writes } = useAssessmentRole(schoolId)
  const { page = 0, q, year, subject } = search
  const teacherId = writes ? idOf(search.teacher) : undefined
  const assessmentId = idOf(search.assessment)
  const open = (sheet: string | undefined) => onSearch({ ...search, open: sheet })
  const columns = useColumns(writes, open)
  const list = useQuery({
    ...listLessonObservationsOptions({
      path: { schoolId },
      query: { q, schoolYear: year, subject, teacherId, assessmentId, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  const count = [year, subject, teacherId, assessmentId].filter((value) => value !== undefined).length
  const filter = (change: ListFilters) => onSearch({ ...search, page: undefined, ...change })
  const clear = () => onSearch({})
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
      {t('sheet.add')}
    </Button>
  )
  const { data } = list
  const sheet = search.open === 'new' ? 'new' : idOf(search.open)
  return (
    <AssessmentFrame schoolId={schoolId} purpose={t('sheet.purpose')} actions={writes && add}>
      <FilterBar
        words={t('filter.wordsSheets')}
        value={q ?? ''}
        count={count}
        onWords={(words) => filter({ q: words || undefined })}
        onClear={clear}
      >
        <YearSelect all label value={year} onChange={(next) => filter({ year: next })} />
        <NativeSelect
          label={t('sheet.subject')}
          value={subject ?? ''}
          data={[
            { value: '', label: t('filter.all') },
            ...items('school_subject').map(({ code }) => ({
              value: code,
              label: label('school_subject', code),
            })),
          ]}
          onChange={({ currentTarget }) => filter({ subject: currentTarget.value || undefined })}
        />
        {(teacherId !== undefined || assessmentId !== undefined) && (
          <p className={classes.quiet}>
            <Icon name="filter" size="sm" />
            {t(teacherId === undefined ? 'filter.assessment' : 'filter.teacher')}
          </p>
        )}
      </FilterBar>
      {list.isError && data === undefined ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : data === undefined ? (
        <Loading shape="table" rows={6} />
      ) : data.total === 0 && (count > 0 || q !== undefined) ? (
        <NoResults onClear={clear} />
      ) : data.total === 0 ? (
        <Empty
          icon="eye"
          title={t('sheet.empty')}
          text={t(writes ? 'sheet.emptyText' : 'sheet.emptyReader')}
          action={writes && add}
        />
      ) : (
        <>
          <p role="status" className={classes.total}>
            {t('sheet.count', { count: data.total })}
          </p>
          <DataTable
            caption={t('sheet.caption')}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            onOpen={(row) => open(row.id)}
            rowTone={(row) => (row.id === sheet ? 'current' : undefined)}
          />
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
      {sheet !== undefined && (sheet !== 'new' || writes) && (
        <SheetPanel
          key={sheet}
          schoolId={schoolId}
          sheetId={sheet}
          assessmentId={assessmentId}
          writes={writes}
          onClose={() => open(undefined)}
        />
      )}
    </AssessmentFrame>
  )
}

function useColumns(own: boolean, onOpen: (id: string) => void): Column<LessonObservationItem>[] {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { shortDate, number } = useFormat()
  const teacher: Column<LessonObservationItem> = {
    id: 'teacher',
    header: t('sheet.teacher'),
    phone: 'labelled',
    cell: (row) => row.teacherName ?? '—',
  }
  return [
    {
      id: 'lesson',
      header: t('sheet.lesson'),
      phone: 'title',
      cell: (row) => (
        <OpenButton onOpen={() => onOpen(row.id)}>
          <NoWrap
            text={`${t('sheet.class', { class: row.letter ? `${row.grade}-${row.letter}` : row.grade })}, ${label('school_subject', row.subject)}`}
          />
        </OpenButton>
      ),
    },
    {
      id: 'observedOn',
      header: t('sheet.observedOn'),
      width: 112,
      cell: (row) => <span className="tnum">{shortDate(row.observedOn)}</span>,
    },
    { id: 'topic', header: t('sheet.lessonTopic'), cell: (row) => row.lessonTopic ?? '—' },
    ...(own ? [teacher] : []),
    { id: 'observer', header: t('sheet.observer'), phone: 'labelled', cell: (row) => row.observer ?? '—' },
    {
      id: 'average',
      header: t('sheet.average'),
      phone: 'labelled',
      align: 'end',
      width: 112,
      cell: (row) => number(row.averageMark, { max: 2 }),
    },
  ]
}
