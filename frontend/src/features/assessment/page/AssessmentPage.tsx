import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Assessment, getAssessmentOptions, getSchoolOptions } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { Failed, Loading } from '@/shared/ui/States'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import shared from '../assessment.module.css'
import { TONE } from '../model/lists'
import { useAssessmentRole } from '../useAssessmentRole'
import { AboutPart } from './AboutPart'
import { CloseDialog } from './CloseDialog'
import { DocumentPart } from './DocumentPart'
import { FindingsPart } from './FindingsPart'
import { IndicatorsPart } from './IndicatorsPart'
import { PrinciplesPart } from './PrinciplesPart'
import classes from './page.module.css'
import { ReopenDialog } from './ReopenDialog'
import { SheetsPart } from './SheetsPart'
import { Signatures } from './Signatures'
import { StepsPart } from './StepsPart'
import { Warnings } from './Warnings'

interface Props {
  schoolId: string
  assessmentId: string
  onRemoved: () => void
}

/** One assessment from its object to its document, read and written part by part; printed as its report. */
export function AssessmentPage({ schoolId, assessmentId, onRemoved }: Props) {
  const { t } = useTranslation('assessment')
  const assessment = useQuery(getAssessmentOptions({ path: { schoolId, assessmentId } }))
  if (assessment.data !== undefined) {
    return <Loaded schoolId={schoolId} assessment={assessment.data} onRemoved={onRemoved} />
  }
  return (
    <Page title={t('title')}>
      {assessment.isError ? (
        <Failed error={assessment.error} onRetry={() => void assessment.refetch()} />
      ) : (
        <Loading shape="page" rows={8} />
      )}
    </Page>
  )
}

interface LoadedProps {
  schoolId: string
  assessment: Assessment
  onRemoved: () => void
}

function Loaded({ schoolId, assessment, onRemoved }: LoadedProps) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { schoolYear, shortDate, instantDate } = useFormat()
  const localized = useLocalized()
  const { writes } = useAssessmentRole(schoolId)
  const school = useQuery(getSchoolOptions({ path: { schoolId } })).data
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null)
  const [document, setDocument] = useState(false)
  const closed = assessment.status === 'closed'
  const edits = writes && !closed
  const late = !closed && assessment.dueOn !== undefined && assessment.dueOn < today()
  const parts = { schoolId, assessment, edits }

  return (
    <Page
      title={assessment.topic}
      purpose={`${label('vsoko_object', assessment.object)} · ${schoolYear(assessment.schoolYear)}`}
      meta={
        <>
          <StatusBadge tone={TONE[assessment.status]} label={t(`status.${assessment.status}`)} />
          {late && <StatusBadge tone="warning" icon="clock" label={t('overview.overdue', { count: 1 })} />}
          {closed && assessment.closedAt !== undefined && (
            <span className="small muted">
              {t('page.closedBy', {
                date: shortDate(instantDate(assessment.closedAt)),
                name: assessment.closedBy ?? '',
              })}
            </span>
          )}
        </>
      }
      actions={
        <>
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common:action.print')}
          </Button>
          {writes && closed && (
            <Button
              variant="default"
              leftSection={<Icon name="return" />}
              onClick={() => setAsking('reopen')}
            >
              {t('page.reopen')}
            </Button>
          )}
          {edits && (
            <Button leftSection={<Icon name="lock" />} onClick={() => setAsking('close')}>
              {t('page.close')}
            </Button>
          )}
        </>
      }
    >
      <p className={`${classes.back} no-print`}>
        <Link
          to="/schools/$schoolId/assessments"
          params={{ schoolId }}
          search={{ year: assessment.schoolYear }}
        >
          <Icon name="chevronLeft" size="sm" />
          {t('page.back')}
        </Link>
      </p>
      <p className={classes.printed}>{localized(school?.name)}</p>
      {!closed && assessment.reopenReason !== undefined && (
        <p className={classes.remark}>
          <b>{t('page.reopenReason')}:</b> {assessment.reopenReason}
        </p>
      )}
      <Warnings assessment={assessment} />
      <div className={shared.columns}>
        <div className={shared.main}>
          <StepsPart {...parts} />
          <IndicatorsPart {...parts} />
          <FindingsPart {...parts} writes={writes} />
        </div>
        <div className={shared.side}>
          <AboutPart {...parts} onRemoved={onRemoved} />
          <PrinciplesPart {...parts} />
          <DocumentPart {...parts} opened={document} onOpen={setDocument} />
          <SheetsPart {...parts} />
        </div>
      </div>
      <Signatures assessment={assessment} director={school?.directorName} />
      {asking === 'close' && (
        <CloseDialog
          schoolId={schoolId}
          assessment={assessment}
          onDocument={() => {
            setAsking(null)
            setDocument(true)
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'reopen' && (
        <ReopenDialog schoolId={schoolId} assessment={assessment} onClose={() => setAsking(null)} />
      )}
    </Page>
  )
}
