import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listTeacherAchievementsOptions, type TeacherAchievement } from '@/api'
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
import { idOf, KINDS, LEVELS, one } from '../model/lists'
import type { ListFilters } from '../model/search'
import { OpenButton } from '../OpenButton'
import { useAssessmentRole } from '../useAssessmentRole'
import { YearSelect } from '../YearSelect'
import { AchievementPanel } from './AchievementPanel'

const SIZE = 50

interface Props {
  schoolId: string
  search: ListFilters
  onSearch: (search: ListFilters) => void
}

/** The register of the achievements of the staff: eleven kinds, from the school to the republic. */
export function AchievementsPage({ schoolId, search, onSearch }: Props) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { writes } = useAssessmentRole(schoolId)
  const { page = 0, q, year } = search
  const kind = one(KINDS, search.kind)
  const level = one(LEVELS, search.level)
  const personId = idOf(search.person)
  const open = (id: string | undefined) => onSearch({ ...search, open: id })
  const columns = useColumns(writes ? open : undefined)
  const list = useQuery({
    ...listTeacherAchievementsOptions({
      path: { schoolId },
      query: { q, schoolYear: year, kind, level, personId, page, size: SIZE },
    }),
    placeholderData: keepPreviousData,
  })
  const count = [year, kind, level, personId].filter((value) => value !== undefined).length
  const filter = (change: ListFilters) => onSearch({ ...search, page: undefined, ...change })
  const clear = () => onSearch({})
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => open('new')}>
      {t('achievement.add')}
    </Button>
  )
  const choices = (set: string, codes: readonly string[]) => [
    { value: '', label: t('filter.all') },
    ...codes.map((code) => ({ value: code, label: label(set, code) })),
  ]
  const { data } = list
  const opened = search.open === 'new' ? null : data?.items.find(({ id }) => id === search.open)
  return (
    <AssessmentFrame schoolId={schoolId} purpose={t('achievement.purpose')} actions={writes && add}>
      <FilterBar
        words={t('filter.wordsAchievements')}
        value={q ?? ''}
        count={count}
        onWords={(words) => filter({ q: words || undefined })}
        onClear={clear}
      >
        <YearSelect all label value={year} onChange={(next) => filter({ year: next })} />
        <NativeSelect
          label={t('achievement.kind')}
          value={kind ?? ''}
          data={choices('teacher_achievement_kind', KINDS)}
          onChange={({ currentTarget }) => filter({ kind: currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t('achievement.level')}
          value={level ?? ''}
          data={choices('event_level', LEVELS)}
          onChange={({ currentTarget }) => filter({ level: currentTarget.value || undefined })}
        />
        {personId !== undefined && (
          <p className={classes.quiet}>
            <Icon name="filter" size="sm" />
            {t('filter.person')}
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
          icon="star"
          title={t('achievement.empty')}
          text={t(writes ? 'achievement.emptyText' : 'achievement.emptyReader')}
          action={writes && add}
        />
      ) : (
        <>
          <p role="status" className={classes.total}>
            {t('achievement.count', { count: data.total })}
          </p>
          <DataTable
            caption={t('achievement.caption')}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            onOpen={writes ? (row) => open(row.id) : undefined}
            rowTone={(row) => (row.id === search.open ? 'current' : undefined)}
          />
          <Pager
            page={page}
            size={SIZE}
            total={data.total}
            onPage={(next) => onSearch({ ...search, page: next || undefined })}
          />
        </>
      )}
      {writes && search.open !== undefined && opened !== undefined && (
        <AchievementPanel
          key={search.open}
          schoolId={schoolId}
          achievement={opened}
          onClose={() => open(undefined)}
        />
      )}
    </AssessmentFrame>
  )
}

function useColumns(onOpen: ((id: string) => void) | undefined): Column<TeacherAchievement>[] {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { shortDate } = useFormat()
  return [
    {
      id: 'person',
      header: t('achievement.person'),
      phone: 'title',
      cell: (row) =>
        onOpen === undefined ? (
          <span className="strong">{row.person.fullName}</span>
        ) : (
          <OpenButton onOpen={() => onOpen(row.id)}>{row.person.fullName}</OpenButton>
        ),
    },
    { id: 'title', header: t('achievement.name'), cell: (row) => <NoWrap text={row.title} /> },
    {
      id: 'kind',
      header: t('achievement.kind'),
      cell: (row) => label('teacher_achievement_kind', row.kind),
    },
    {
      id: 'level',
      header: t('achievement.level'),
      phone: 'labelled',
      width: 128,
      cell: (row) => label('event_level', row.level),
    },
    {
      id: 'achievedOn',
      header: t('achievement.achievedOn'),
      width: 112,
      cell: (row) => <span className="tnum">{shortDate(row.achievedOn)}</span>,
    },
    { id: 'document', header: t('achievement.document'), cell: (row) => row.document ?? '' },
  ]
}
