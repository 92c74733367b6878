import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getStakeholderSurveyOptions } from '@/api'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { SurveyEditor } from './editor/SurveyEditor'
import { ResultsView } from './results/ResultsView'
import { RunningSurvey } from './running/RunningSurvey'
import { useWrites } from './useRights'

interface Props {
  schoolId: string
  surveyId: string
  /** Back to the list, when the survey is no more. */
  onDeleted: () => void
}

/** One survey: its editor while it is a draft, its link while it runs, its results after the end. */
export function SurveyPage({ schoolId, surveyId, onDeleted }: Props) {
  const { t } = useTranslation('survey')
  const writes = useWrites(schoolId)
  const survey = useQuery(getStakeholderSurveyOptions({ path: { schoolId, surveyId } }))
  if (survey.data === undefined)
    return (
      <Page title={t('title')}>
        {survey.isPending ? (
          <Loading shape="form" />
        ) : (
          <Failed error={survey.error} onRetry={() => void survey.refetch()} />
        )}
      </Page>
    )
  const place = { schoolId, survey: survey.data, onDeleted }
  if (survey.data.status === 'draft') return <SurveyEditor {...place} />
  if (survey.data.status === 'closed') return <ResultsView {...place} writes={writes} />
  return <RunningSurvey {...place} />
}
