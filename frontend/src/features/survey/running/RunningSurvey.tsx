import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StakeholderSurvey } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { STATUS_ICON, TONE } from '../model/survey'
import classes from '../survey.module.css'
import { DeleteSurvey } from './DeleteSurvey'
import { LinkBox } from './LinkBox'
import { QuestionPreview } from './QuestionPreview'
import { SettingsPanel } from './SettingsPanel'
import { StepButton } from './StepButton'
import { SurveyFacts } from './SurveyFacts'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
  onDeleted: () => void
}

/** An opened survey: its link, how many have answered, and how it goes on. */
export function RunningSurvey({ schoolId, survey, onDeleted }: Props) {
  const { t } = useTranslation('survey')
  const localized = useLocalized()
  const { longDate } = useFormat()
  const [setting, setSetting] = useState(false)
  const open = survey.status === 'open'
  const unanswered = survey.answered === 0
  return (
    <Page
      title={localized(survey.title)}
      purpose={open ? t('running.open') : t('running.scheduled', { date: longDate(survey.opensOn) })}
      meta={
        <StatusBadge
          tone={TONE[survey.status]}
          icon={STATUS_ICON[survey.status]}
          label={t(`status.${survey.status}`)}
        />
      }
      actions={
        <>
          {unanswered && <DeleteSurvey schoolId={schoolId} survey={survey} onDeleted={onDeleted} />}
          {unanswered && <StepButton schoolId={schoolId} survey={survey} step="withdraw" icon="return" />}
          <Button variant="default" leftSection={<Icon name="pencil" />} onClick={() => setSetting(true)}>
            {t('settings.action')}
          </Button>
          {open && <StepButton schoolId={schoolId} survey={survey} step="close" icon="lock" />}
        </>
      }
    >
      <div className={classes.parts}>
        <SurveyFacts survey={survey} />
        {open && (
          <p className={classes.why}>
            <Icon name="shield" />
            <span>{t('running.why')}</span>
          </p>
        )}
        <LinkBox schoolId={schoolId} survey={survey} />
        <QuestionPreview questions={survey.questions} />
      </div>
      {setting && <SettingsPanel schoolId={schoolId} survey={survey} onClose={() => setSetting(false)} />}
    </Page>
  )
}
