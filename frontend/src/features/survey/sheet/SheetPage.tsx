import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, getStakeholderSurveyOptions, type StakeholderSurvey } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { QrSheet } from '@/shared/qr/QrSheet'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { linkOf, readableCode } from '../model/survey'

interface Props {
  schoolId: string
  surveyId: string
}

/** A sheet for the classroom door or the chat: the code to scan, the address to type, the steps in words. */
export function SheetPage({ schoolId, surveyId }: Props) {
  const { t } = useTranslation('survey')
  const survey = useQuery(getStakeholderSurveyOptions({ path: { schoolId, surveyId } }))
  return (
    <Page
      title={t('sheet.title')}
      purpose={t('sheet.purpose')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<Icon name="chevronLeft" />}
            renderRoot={(props) => (
              <Link to="/schools/$schoolId/surveys/$surveyId" params={{ schoolId, surveyId }} {...props} />
            )}
          >
            {t('sheet.back')}
          </Button>
          <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common:action.print')}
          </Button>
        </>
      }
    >
      {survey.isPending && <Loading shape="form" />}
      {survey.isError && survey.data === undefined && (
        <Failed error={survey.error} onRetry={() => void survey.refetch()} />
      )}
      {survey.data !== undefined &&
        (survey.data.code === undefined || survey.data.status === 'closed' ? (
          <Empty icon="link" title={t('sheet.none')} text={t('sheet.noneText')} />
        ) : (
          <Sheet schoolId={schoolId} survey={survey.data} code={survey.data.code} />
        ))}
    </Page>
  )
}

function Sheet({ schoolId, survey, code }: { schoolId: string; survey: StakeholderSurvey; code: string }) {
  const { t } = useTranslation('survey')
  const localized = useLocalized()
  const { label } = useReference()
  const { longDate } = useFormat()
  const school = useQuery(getSchoolOptions({ path: { schoolId } }))
  return (
    <QrSheet
      school={localized(school.data?.name)}
      title={localized(survey.title)}
      lead={t('sheet.who', { who: label('survey_respondent', survey.respondents) })}
      address={linkOf(code)}
      qrLabel={t('sheet.qr', { code: readableCode(code) })}
      code={readableCode(code)}
      steps={[t('sheet.step1'), t('sheet.step2'), t('sheet.step3')]}
      promise={t('sheet.anonymous')}
      strong={
        survey.closesOn === undefined ? undefined : t('sheet.until', { date: longDate(survey.closesOn) })
      }
      languages={t('sheet.languages')}
    />
  )
}
