import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listStakeholderSurveysOptions, toApiError } from '@/api'
import { type SurveyOfSchool, useSurveyAsEvidence } from '@/shared/evidence'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from './Evidence.module.css'

interface Props {
  schoolId: string
  code: string
  busy: boolean
  onAdded: (evidenceId: string) => void
}

/** Closed surveys that were made for this criterion and are not evidence yet: one click makes and attaches it. */
export function SurveysToAttach({ schoolId, code, busy, onAdded }: Props) {
  const { t } = useTranslation('self-evaluation')
  const localized = useLocalized()
  const problem = useProblemText()
  const { number, shortDate } = useFormat()
  const surveys = useQuery(listStakeholderSurveysOptions({ path: { schoolId }, query: { criterion: code } }))
  const add = useSurveyAsEvidence(schoolId)
  const error = add.error === null ? null : toApiError(add.error)
  const free = (surveys.data?.items ?? []).filter(
    (one) => one.status === 'closed' && one.answered > 0 && one.evidenceId === undefined,
  )
  // They only shorten a way: without an answer the register is there all the same.
  if (free.length === 0) return <FieldError message={error === null ? null : problem.title(error)} />
  const attach = (survey: SurveyOfSchool) => add.mutate(survey, { onSuccess: ({ id }) => onAdded(id) })
  return (
    <section className={classes.surveys} aria-labelledby="surveys-to-attach">
      <h3 id="surveys-to-attach">{t('evidence.surveys')}</h3>
      <ul>
        {free.map((survey) => (
          <li key={survey.id}>
            <span>
              {localized(survey.title)}
              <span className="small muted">
                {t('evidence.surveyFacts', {
                  date: shortDate(survey.closesOn),
                  answered: number(survey.answered),
                  invited: number(survey.invited),
                })}
              </span>
            </span>
            <Button
              size="sm"
              variant="default"
              aria-label={t('evidence.attachSurvey', { title: localized(survey.title) })}
              disabled={busy || add.isPending}
              onClick={() => attach(survey)}
            >
              {t('evidence.attachOne')}
            </Button>
          </li>
        ))}
      </ul>
      <FieldError message={error === null ? null : `${problem.title(error)}. ${problem.advice(error)}`} />
    </section>
  )
}
