import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getSelfEvaluationOptions, getSelfEvaluationVersionOptions, type SelfEvaluation, sdk } from '@/api'
import { type Choice, DocumentMenu } from '@/shared/documents/DocumentMenu'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { type Reading, readingOf, readingOfVersion } from '../model/reading'
import { StatusMark } from '../StatusMark'
import { EvaluationText } from './EvaluationText'

interface Props {
  id: string
  /** A finalised version instead of what stands there now. */
  version: number | undefined
}

/** The whole self-evaluation as one text, on the screen and on paper. */
export function ReadPage({ id, version }: Props) {
  const { t } = useTranslation('self-evaluation')
  const query = useQuery(getSelfEvaluationOptions({ path: { selfEvaluationId: id } }))
  if (query.data === undefined) {
    return (
      <Page title={t('title')}>
        {query.isError ? (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Loading shape="page" rows={8} />
        )}
      </Page>
    )
  }
  return version === undefined ? (
    <Live evaluation={query.data} />
  ) : (
    <Frozen evaluation={query.data} number={version} />
  )
}

function Live({ evaluation }: { evaluation: SelfEvaluation }) {
  const reading = useMemo(() => readingOf(evaluation), [evaluation])
  return (
    <Text
      evaluation={evaluation}
      reading={reading}
      meta={<StatusMark status={evaluation.status} />}
      report={<Report id={evaluation.id} />}
    />
  )
}

/** The report of what stands there now, from the finalisation on of what was frozen; also with the evidence. */
function Report({ id }: { id: string }) {
  const { t } = useTranslation('self-evaluation')
  const ask = (choice: Choice) =>
    sdk.getSelfEvaluationDocument({
      path: { selfEvaluationId: id },
      query: choice,
      parseAs: 'blob',
      throwOnError: true,
    })
  const bundle = () =>
    sdk.getSelfEvaluationBundle({
      path: { selfEvaluationId: id },
      parseAs: 'blob',
      throwOnError: true,
    })
  return (
    <DocumentMenu
      ask={ask}
      more={{ label: t('read.bundle'), extension: 'zip', ask: bundle }}
      title={t('title')}
    />
  )
}

function Frozen({ evaluation, number }: { evaluation: SelfEvaluation; number: number }) {
  const { t } = useTranslation('self-evaluation')
  const { dateTime } = useFormat()
  const query = useQuery({
    ...getSelfEvaluationVersionOptions({
      path: { selfEvaluationId: evaluation.id, versionNumber: number },
    }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { data } = query
  const reading = useMemo(
    () => (data === undefined ? null : readingOfVersion(data.content, evaluation.criteriaSet)),
    [data, evaluation.criteriaSet],
  )
  if (data === undefined || reading === null) {
    return (
      <Page title={t('versions.number', { number })}>
        {query.isError ? (
          <Failed error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Loading shape="page" rows={8} />
        )}
      </Page>
    )
  }
  return (
    <Text
      evaluation={evaluation}
      reading={reading}
      meta={
        <>
          <StatusBadge
            tone={data.intact ? 'done' : 'danger'}
            icon={data.intact ? 'lock' : undefined}
            label={t(data.intact ? 'versions.intact' : 'versions.broken')}
          />
          <span className="small muted">
            {t('versions.number', { number })} · {dateTime(data.finalisedAt)} · SHA-256{' '}
            {data.sha256.slice(0, 16)}…
          </span>
        </>
      }
    />
  )
}

interface TextProps {
  evaluation: SelfEvaluation
  reading: Reading
  meta: React.ReactNode
  /** The way to the report on paper. */
  report?: React.ReactNode
}

function Text({ evaluation, reading, meta, report }: TextProps) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan } = useFormat()
  const localized = useLocalized()
  return (
    <Page
      title={t(`heading.${reading.purpose}`, { years: schoolYearSpan(reading.schoolYear) })}
      purpose={localized(reading.schoolName)}
      meta={meta}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name="list" />}
            renderRoot={(props) => (
              <Link
                to="/self-evaluations/$selfEvaluationId"
                params={{ selfEvaluationId: evaluation.id }}
                {...props}
              />
            )}
          >
            {t(evaluation.editable ? 'read.write' : 'read.parts')}
          </Button>
          {report}
          <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common:action.print')}
          </Button>
        </>
      }
    >
      <EvaluationText reading={reading} />
    </Page>
  )
}
