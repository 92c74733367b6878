import { UnstyledButton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getStakeholderSurveyOptions,
  idempotency,
  listSurveyTemplatesOptions,
  newIdempotencyKey,
  type StakeholderSurveySummary,
  type StakeholderSurveyUpdate,
  sdk,
  toApiError,
} from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { FieldError } from '@/shared/ui/serverErrors'
import { copyOf } from './model/form'
import classes from './survey.module.css'
import { useKeepSurvey } from './useSurvey'

interface Props {
  schoolId: string
  /** Surveys of the school that may be copied. */
  earlier: readonly StakeholderSurveySummary[]
  onClose: () => void
  onCreated: (surveyId: string) => void
}

interface Pick {
  id: string
  source: () => Promise<StakeholderSurveyUpdate>
}

/** A survey begins with a ready questionnaire, an earlier one, or an empty sheet; one click makes the draft. */
export function NewSurvey({ schoolId, earlier, onClose, onCreated }: Props) {
  const { t } = useTranslation('survey')
  const client = useQueryClient()
  const problem = useProblemText()
  const localized = useLocalized()
  const { label } = useReference()
  const { schoolYearSpan } = useFormat()
  const keep = useKeepSurvey(schoolId)
  const [key] = useState(newIdempotencyKey)
  const templates = useQuery({ ...listSurveyTemplatesOptions(), staleTime: Number.POSITIVE_INFINITY })
  const year = schoolYearOf(today())

  const create = useMutation({
    mutationFn: async ({ id, source }: Pick) => {
      const { data } = await sdk.createStakeholderSurvey({
        path: { schoolId },
        body: await source(),
        headers: idempotency(`${key}-${id}`.slice(0, 64)),
        throwOnError: true,
      })
      return data
    },
    onSuccess: (survey) => {
      keep(survey)
      onCreated(survey.id)
    },
  })
  const begin = (id: string, source: Pick['source']) => create.mutate({ id, source })
  const copy = async (surveyId: string) =>
    copyOf(await client.fetchQuery(getStakeholderSurveyOptions({ path: { schoolId, surveyId } })), year)
  const failed = create.isError ? toApiError(create.error) : null

  return (
    <SidePanel opened title={t('new.title')} onClose={onClose}>
      <div className={classes.sources}>
        <FieldError message={failed && problem.title(failed)} />
        <section aria-labelledby="templates">
          <h3 id="templates">{t('new.templates')}</h3>
          {templates.isPending && <Loading rows={3} />}
          {templates.isError && <Failed error={templates.error} onRetry={() => void templates.refetch()} />}
          <ul>
            {templates.data?.items.map((template) => (
              <Source
                key={template.code}
                icon="list"
                name={localized(template.title)}
                about={[
                  label('survey_respondent', template.respondents),
                  t('list.questions', { count: template.questions.length }),
                ].join(' · ')}
                disabled={create.isPending}
                onPick={() => begin(template.code, async () => copyOf(template, year))}
              />
            ))}
            <Source
              icon="plus"
              name={t('new.blank')}
              about={t('new.blankText')}
              disabled={create.isPending}
              onPick={() =>
                begin('blank', async () => ({
                  schoolYear: year,
                  respondents: 'parents',
                  title: { ky: t('new.blankName', { lng: 'ky' }) },
                  criteria: [],
                  questions: [],
                }))
              }
            />
          </ul>
        </section>
        {earlier.length > 0 && (
          <section aria-labelledby="earlier">
            <h3 id="earlier">{t('new.earlier')}</h3>
            <p className="small muted">{t('new.earlierText')}</p>
            <ul>
              {earlier.map((survey) => (
                <Source
                  key={survey.id}
                  icon="copy"
                  name={localized(survey.title)}
                  about={[
                    label('survey_respondent', survey.respondents),
                    schoolYearSpan(survey.schoolYear),
                    t('list.questions', { count: survey.questionCount }),
                  ].join(' · ')}
                  disabled={create.isPending}
                  onPick={() => begin(survey.id, () => copy(survey.id))}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </SidePanel>
  )
}

interface SourceProps {
  icon: IconName
  name: string
  about: string
  disabled: boolean
  onPick: () => void
}

function Source({ icon, name, about, disabled, onPick }: SourceProps) {
  return (
    <li>
      <UnstyledButton className={classes.source} disabled={disabled} onClick={onPick}>
        <Icon name={icon} />
        <span>
          <b className="strong">{name}</b>
          <span className="small muted">{about}</span>
        </span>
        <Icon name="chevronRight" />
      </UnstyledButton>
    </li>
  )
}
