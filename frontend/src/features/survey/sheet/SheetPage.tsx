import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { getSchoolOptions, getStakeholderSurveyOptions, type StakeholderSurvey } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import { linkOf, printedLink, readableCode } from '../model/survey'
import classes from './sheet.module.css'

// Only this page draws codes.
const QrCode = lazy(() => import('./QrCode'))

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
    <article className={classes.sheet} aria-labelledby="sheet-title">
      <p className={classes.school}>{localized(school.data?.name)}</p>
      <h2 id="sheet-title">{localized(survey.title)}</h2>
      <p>{t('sheet.who', { who: label('survey_respondent', survey.respondents) })}</p>
      <div className={classes.code}>
        <Suspense fallback={<Skeleton height={260} width={260} />}>
          <QrCode address={linkOf(code)} label={t('sheet.qr', { code: readableCode(code) })} />
        </Suspense>
      </div>
      <ol className={classes.steps}>
        <li>{t('sheet.step1')}</li>
        <li>
          {t('sheet.step2')}{' '}
          <b className={classes.address}>
            {printedLink(code).slice(0, -readableCode(code).length)}
            <span>{readableCode(code)}</span>
          </b>
        </li>
        <li>{t('sheet.step3')}</li>
      </ol>
      <p className={classes.promise}>{t('sheet.anonymous')}</p>
      {survey.closesOn !== undefined && (
        <p className={classes.until}>{t('sheet.until', { date: longDate(survey.closesOn) })}</p>
      )}
      <p className={classes.languages}>{t('sheet.languages')}</p>
    </article>
  )
}
