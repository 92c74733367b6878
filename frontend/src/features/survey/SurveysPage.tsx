import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, listStakeholderSurveysOptions, type StakeholderSurveySummary } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { type Column, DataTable } from '@/shared/ui/DataTable'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Pager } from '@/shared/ui/Pager'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { STATUS_ICON, TONE } from './model/survey'
import { NewSurvey } from './NewSurvey'
import type { SurveysSearch } from './search'
import { useWrites } from './useRights'

const SIZE = 50

interface Props {
  schoolId: string
  search: SurveysSearch
  onSearch: (search: SurveysSearch) => void
  onOpen: (surveyId: string) => void
}

/** The surveys of a school, newest year first; who oversees the school sees the closed ones. */
export function SurveysPage({ schoolId, search, onSearch, onOpen }: Props) {
  const { t } = useTranslation('survey')
  const localized = useLocalized()
  const writes = useWrites(schoolId)
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const { page = 0 } = search
  const surveys = useQuery({
    ...listStakeholderSurveysOptions({ path: { schoolId }, query: { page, size: SIZE } }),
    placeholderData: keepPreviousData,
  })
  const columns = useSurveyColumns(schoolId)
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => onSearch({ ...search, new: true })}>
      {t('list.add')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      purpose={writes ? t('list.purpose') : localized(school.data?.name)}
      actions={writes && add}
    >
      {surveys.isPending && <Loading shape="table" rows={5} />}
      {surveys.isError && surveys.data === undefined && (
        <Failed error={surveys.error} onRetry={() => void surveys.refetch()} />
      )}
      {surveys.data !== undefined &&
        (surveys.data.total === 0 ? (
          <Empty
            icon="comment"
            title={t(writes ? 'list.empty' : 'list.emptyReader')}
            text={t(writes ? 'list.emptyText' : 'list.emptyReaderText')}
            action={writes && add}
          />
        ) : (
          <>
            <DataTable
              caption={t('title')}
              columns={columns}
              rows={surveys.data.items}
              rowId={(row) => row.id}
              onOpen={(row) => onOpen(row.id)}
            />
            <Pager
              page={page}
              size={SIZE}
              total={surveys.data.total}
              onPage={(next) => onSearch({ page: next || undefined })}
            />
          </>
        ))}
      {writes && search.new === true && (
        <NewSurvey
          schoolId={schoolId}
          earlier={surveys.data?.items ?? []}
          onClose={() => onSearch({ ...search, new: undefined })}
          onCreated={onOpen}
        />
      )}
    </Page>
  )
}

function useSurveyColumns(schoolId: string): Column<StakeholderSurveySummary>[] {
  const { t } = useTranslation('survey')
  const localized = useLocalized()
  const { label } = useReference()
  const { number, percent, schoolYear, shortDate } = useFormat()
  return [
    {
      id: 'title',
      header: t('list.survey'),
      phone: 'title',
      cell: (row) => (
        <Link
          to="/schools/$schoolId/surveys/$surveyId"
          params={{ schoolId, surveyId: row.id }}
          className="strong"
        >
          {localized(row.title)}
        </Link>
      ),
    },
    {
      id: 'respondents',
      header: t('field.respondents'),
      cell: (row) => label('survey_respondent', row.respondents),
    },
    { id: 'year', header: t('field.schoolYear'), cell: (row) => schoolYear(row.schoolYear) },
    {
      id: 'status',
      header: t('list.status'),
      cell: (row) => (
        <StatusBadge
          tone={TONE[row.status]}
          icon={STATUS_ICON[row.status]}
          label={t(`status.${row.status}`)}
        />
      ),
    },
    {
      id: 'term',
      header: t('list.term'),
      cell: (row) =>
        row.opensOn === undefined ? (
          <span className="muted">{t('list.questions', { count: row.questionCount })}</span>
        ) : (
          `${shortDate(row.opensOn)} – ${shortDate(row.closesOn)}`
        ),
    },
    {
      id: 'answered',
      header: t('list.answered'),
      align: 'end',
      phone: 'labelled',
      cell: (row) =>
        row.invited === undefined
          ? '—'
          : t('list.of', {
              answered: number(row.answered),
              invited: number(row.invited),
              share: percent(row.responsePct),
            }),
    },
  ]
}
