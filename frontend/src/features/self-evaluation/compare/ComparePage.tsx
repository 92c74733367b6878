import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  compareSelfEvaluationsOptions,
  getSelfEvaluationOptions,
  listSchoolSelfEvaluationsOptions,
  type SelfEvaluation,
} from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { Comparison } from './Comparison'

interface Props {
  id: string
  /** The earlier one; without a choice the one before. */
  other: string | undefined
  onOther: (id: string) => void
}

/** Then and now: two self-evaluations of a school side by side. */
export function ComparePage({ id, other, onOther }: Props) {
  const { t } = useTranslation('self-evaluation')
  const query = useQuery(getSelfEvaluationOptions({ path: { selfEvaluationId: id } }))
  if (query.data !== undefined) return <Loaded evaluation={query.data} other={other} onOther={onOther} />
  return (
    <Page title={t('compare.title')}>
      {query.isError ? (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Loading shape="table" />
      )}
    </Page>
  )
}

interface LoadedProps {
  evaluation: SelfEvaluation
  other: string | undefined
  onOther: (id: string) => void
}

function Loaded({ evaluation, other, onOther }: LoadedProps) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan } = useFormat()
  const localized = useLocalized()
  const list = useQuery(
    listSchoolSelfEvaluationsOptions({ path: { schoolId: evaluation.schoolId }, query: { size: 50 } }),
  )
  const earlier = (list.data?.items ?? []).filter(
    (item) => item.id !== evaluation.id && item.schoolYear <= evaluation.schoolYear,
  )
  const chosen = other ?? evaluation.previousId ?? earlier[0]?.id
  const comparison = useQuery({
    ...compareSelfEvaluationsOptions({
      path: { selfEvaluationId: evaluation.id },
      query: { with: chosen ?? '' },
    }),
    enabled: chosen !== undefined,
  })
  return (
    <Page
      title={t('compare.title')}
      purpose={`${localized(evaluation.schoolName)}. ${t(`heading.${evaluation.purpose}`, {
        years: schoolYearSpan(evaluation.schoolYear),
      })}`}
      actions={
        earlier.length > 0 ? (
          <NativeSelect
            label={t('compare.with')}
            value={chosen}
            data={earlier.map((item) => ({
              value: item.id,
              label: t(`heading.${item.purpose}`, { years: schoolYearSpan(item.schoolYear) }),
            }))}
            onChange={(event) => onOther(event.currentTarget.value)}
          />
        ) : undefined
      }
    >
      {chosen === undefined && list.isSuccess && (
        <Empty icon="history" title={t('compare.none')} text={t('compare.noneText')} />
      )}
      {chosen !== undefined && comparison.isPending && <Loading shape="table" />}
      {comparison.isError && comparison.data === undefined && (
        <Failed error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
      {comparison.data !== undefined && (
        <Comparison comparison={comparison.data} sections={evaluation.criteriaSet.sections} />
      )}
    </Page>
  )
}
