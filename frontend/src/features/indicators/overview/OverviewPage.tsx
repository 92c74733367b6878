import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getIndicatorSummaryOptions, getSchoolOptions, type IndicatorSummary, sdk, toApiError } from '@/api'
import { ChartFigure } from '@/shared/charts/ChartFigure'
import { fileName, keepOnDisk } from '@/shared/files/download'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { showToast } from '@/shared/ui/toast'
import { chartsOf } from '../model/charts'
import { schoolYearOn, type Window, windowTo } from '../model/years'
import type { IndicatorSearch } from '../search'
import { WindowPicker } from '../WindowPicker'
import { Cohorts } from './Cohorts'
import classes from './overview.module.css'
import { TableList } from './TableList'
import { YearList } from './YearList'

interface Props {
  schoolId: string
  search: IndicatorSearch
}

/** All indicators of a school over five years: what is confirmed, what does not agree, and how it went. */
export function OverviewPage({ schoolId, search }: Props) {
  const { t } = useTranslation('indicators')
  const localized = useLocalized()
  const problem = useProblemText()
  const user = useUser()
  const to = search.to ?? schoolYearOn(today())
  const window = useMemo(() => windowTo(to), [to])
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const summary = useQuery(getIndicatorSummaryOptions({ path: { schoolId }, query: window }))
  const file = useMutation({
    mutationFn: async () => {
      const answer = await sdk.exportIndicators({
        path: { schoolId },
        query: window,
        parseAs: 'blob',
        throwOnError: true,
      })
      const name = fileName(answer.response.headers.get('Content-Disposition'), 'indicators.xlsx')
      keepOnDisk(answer.data as unknown as Blob, name)
    },
    onError: (failure) => {
      const error = toApiError(failure)
      showToast(`${problem.title(error)}. ${problem.advice(error)}`)
    },
  })
  const own = user.schools.some(({ id }) => id === schoolId)

  return (
    <Page
      title={t('title')}
      purpose={own && user.role !== 'commission_member' ? t('purpose') : localized(school.data?.name)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            loading={file.isPending}
            onClick={() => file.mutate()}
          >
            {t('export')}
          </Button>
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <WindowPicker window={window} />
      {summary.isPending && <Loading shape="table" rows={8} />}
      {summary.isError && summary.data === undefined && (
        <Failed error={summary.error} onRetry={summary.refetch} />
      )}
      {summary.data !== undefined && (
        <Loaded
          schoolId={schoolId}
          summary={summary.data}
          window={window}
          director={own && user.role === 'director'}
        />
      )}
    </Page>
  )
}

interface LoadedProps {
  schoolId: string
  summary: IndicatorSummary
  window: Window
  director: boolean
}

function Loaded({ schoolId, summary, window, director }: LoadedProps) {
  const { t } = useTranslation('indicators')
  const { label } = useReference()
  const { schoolYearSpan } = useFormat()
  const charts = chartsOf(summary, (code) =>
    t(`series.${code}`, { defaultValue: label('indicator_series', code) }),
  )
  const search = { to: window.to === schoolYearOn(today()) ? undefined : window.to }
  const short = summary.years.find((year) => year.transition)

  return (
    <div className={classes.columns}>
      <div className={classes.charts}>
        <h2 className="vh">{t('charts')}</h2>
        {charts.map((chart) => (
          <ChartFigure
            key={chart.key}
            title={t(`chart.${chart.key}.title`, { defaultValue: chart.series[0]?.label ?? '' })}
            unit={t(`chart.${chart.key}.unit`, { defaultValue: '' })}
            series={chart.series}
            shape={chart.shape}
            percent={chart.percent}
            calendar={chart.key === 'methodical' && isCalendar(chart.series)}
            warnings={chart.warnings}
            kindLabel={(kind) => t(`periodShort.${kind}`)}
            link={
              chart.table && (
                <Link
                  to="/schools/$schoolId/indicators/$table"
                  params={{ schoolId, table: chart.table }}
                  search={search}
                >
                  {t('toTable')}
                  <span className="vh">: {t(`tables.${chart.table}.title`)}</span>
                </Link>
              )
            }
          />
        ))}
      </div>
      <div className={classes.aside}>
        <YearList schoolId={schoolId} years={summary.years} director={director} />
        <TableList schoolId={schoolId} summary={summary} search={search} />
        <Cohorts cohorts={summary.cohorts} />
        {short !== undefined && (
          <p className="muted small">{t('cohorts.transition', { year: schoolYearSpan(short.schoolYear) })}</p>
        )}
      </div>
    </div>
  )
}

const isCalendar = (series: readonly { points: readonly { kind?: string | null }[] }[]): boolean =>
  series.every(({ points }) => points.every(({ kind }) => kind !== 'year'))
