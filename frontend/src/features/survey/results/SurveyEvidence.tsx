import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type StakeholderSurveyResults, toApiError } from '@/api'
import { useSurveyAsEvidence } from '@/shared/evidence'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from '../survey.module.css'

interface Props {
  schoolId: string
  results: StakeholderSurveyResults
}

/** One click makes the results evidence; from there they are attached at criteria of a self-evaluation. */
export function SurveyEvidence({ schoolId, results }: Props) {
  const { t } = useTranslation('survey')
  const problem = useProblemText()
  const add = useSurveyAsEvidence(schoolId)
  const error = add.error === null ? null : toApiError(add.error)
  return (
    <div className={`${classes.asEvidence} no-print`}>
      {results.evidenceId === undefined ? (
        <>
          <p>{t('evidence.help')}</p>
          <Button
            variant="default"
            leftSection={<Icon name="document" size="sm" />}
            loading={add.isPending}
            onClick={() => add.mutate(results, { onSuccess: () => showToast(t('evidence.added')) })}
          >
            {t('evidence.add')}
          </Button>
        </>
      ) : (
        <p>
          <Icon name="check" size="sm" /> {t('evidence.there')}{' '}
          <Link to="/schools/$schoolId/evidence" params={{ schoolId }} search={{ open: results.evidenceId }}>
            {t('evidence.open')}
          </Link>
        </p>
      )}
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </div>
  )
}
