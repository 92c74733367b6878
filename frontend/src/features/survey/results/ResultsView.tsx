import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, getSurveyResultsOptions, type StakeholderSurvey, sdk, toApiError } from '@/api'
import { fileName, keepOnDisk } from '@/shared/files/download'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { showToast } from '@/shared/ui/toast'
import { FEWEST_ANSWERS, TONE } from '../model/survey'
import { DeleteSurvey } from '../running/DeleteSurvey'
import { SettingsPanel } from '../running/SettingsPanel'
import { SurveyFacts } from '../running/SurveyFacts'
import classes from '../survey.module.css'
import { QuestionResult } from './QuestionResult'
import { SurveyEvidence } from './SurveyEvidence'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  writes: boolean
  onDeleted: () => void
}

/** What a closed survey found. */
export function ResultsView({ schoolId, survey, writes, onDeleted }: Props) {
  const { t } = useTranslation('survey')
  const localized = useLocalized()
  const path = { schoolId, surveyId: survey.id }
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  const results = useQuery(getSurveyResultsOptions({ path }))
  const [setting, setSetting] = useState(false)
  const sheet = useSheet(schoolId, survey.id)
  return (
    <Page
      title={localized(survey.title)}
      purpose={localized(school.data?.name)}
      meta={<StatusBadge tone={TONE.closed} label={t('status.closed')} />}
      actions={
        <>
          {writes && survey.answered === 0 && (
            <DeleteSurvey schoolId={schoolId} survey={survey} onDeleted={onDeleted} />
          )}
          {writes && (
            <Button variant="default" leftSection={<Icon name="pencil" />} onClick={() => setSetting(true)}>
              {t('settings.action')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            loading={sheet.isPending}
            onClick={() => sheet.mutate()}
          >
            {t('results.export')}
          </Button>
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common:action.print')}
          </Button>
        </>
      }
    >
      <div className={classes.parts}>
        <SurveyFacts survey={survey} />
        {writes && results.data !== undefined && results.data.answered > 0 && (
          <SurveyEvidence schoolId={schoolId} results={results.data} />
        )}
        {results.isPending && <Loading shape="form" />}
        {results.isError && results.data === undefined && (
          <Failed error={results.error} onRetry={() => void results.refetch()} />
        )}
        {results.data?.hidden !== undefined && (
          <p className={classes.why} role="note">
            <Icon name="shield" />
            <span>{t('results.few', { count: FEWEST_ANSWERS })}</span>
          </p>
        )}
        {results.data !== undefined && results.data.hidden === undefined && (
          <section aria-labelledby="results">
            <h2 id="results">{t('results.title')}</h2>
            <ol className={classes.results}>
              {results.data.questions.map((question, index) => (
                <QuestionResult
                  key={question.id}
                  schoolId={schoolId}
                  surveyId={survey.id}
                  question={question}
                  number={index + 1}
                  textsReadable={results.data.textsReadable}
                />
              ))}
            </ol>
          </section>
        )}
      </div>
      {setting && <SettingsPanel schoolId={schoolId} survey={survey} onClose={() => setSetting(false)} />}
    </Page>
  )
}

/** Fetches the spreadsheet and puts it on the disk under the server's name; a failure is said in words. */
function useSheet(schoolId: string, surveyId: string) {
  const { t } = useTranslation('survey')
  const problem = useProblemText()
  return useMutation({
    mutationFn: async () => {
      const { data, response } = await sdk.exportSurvey({
        path: { schoolId, surveyId },
        parseAs: 'blob',
        throwOnError: true,
      })
      keepOnDisk(data as Blob, fileName(response.headers.get('Content-Disposition'), 'survey.xlsx'))
    },
    onSuccess: () => showToast(t('results.exported')),
    onError: (failure) => {
      const error = toApiError(failure)
      showToast(`${problem.title(error)}. ${problem.advice(error)}`)
    },
  })
}
