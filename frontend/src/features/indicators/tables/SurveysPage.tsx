import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyTable } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { Empty } from '@/shared/ui/States'
import { showToast } from '@/shared/ui/toast'
import classes from '../indicators.module.css'
import type { FindingPlace } from '../model/definition'
import {
  answersOff,
  newSurvey,
  positiveShare,
  responseShare,
  type SurveyForm,
  surveyBody,
  surveyForm,
} from '../model/surveys'
import { fromDecimal } from '../model/years'
import { type TableContext, TableFrame, type TablePageProps } from '../TableFrame'
import { surveyApi } from '../tableApi'
import { SurveyPanel } from './SurveyPanel'

const noGrids = () => []
const nowhere = () => null

type Context = TableContext<SurveyTable, SurveyForm>

/** Results of surveys: who was asked, how many answered, and how. */
export const SurveysPage = (props: TablePageProps) => (
  <TableFrame
    {...props}
    name="surveys"
    api={surveyApi}
    toForm={surveyForm}
    toBody={surveyBody}
    parts={noGrids}
    placeOf={nowhere as (finding: FindingPlace) => null}
    placeAt={nowhere}
    describe={(form) => <Described form={form} />}
  >
    {(context) => <Surveys {...context} schoolId={props.schoolId} last={props.window.to} />}
  </TableFrame>
)

function Surveys(context: Context & { schoolId: string; last: number }) {
  const { form, table, readOnly, change, words, schoolId, last } = context
  const { t } = useTranslation('indicators')
  const [opened, setOpened] = useState<string | null>(null)
  const confirmed = new Set(table.surveys.filter((one) => one.confirmed).map((one) => one.schoolYear))
  const survey = form.surveys.find(({ id }) => id === opened)
  const add = () => {
    const fresh = newSurvey(last)
    change({ ...form, surveys: [fresh, ...form.surveys] })
    setOpened(fresh.id)
  }
  const remove = (id: string) => {
    const before = form
    change({ ...form, surveys: form.surveys.filter((one) => one.id !== id) })
    setOpened(null)
    showToast(t('surveys.removed'), () => change(before))
  }
  const action = !readOnly && (
    <Button variant="default" leftSection={<Icon name="plus" />} onClick={add}>
      {t('surveys.add')}
    </Button>
  )

  return (
    <>
      {!readOnly && (
        <p className={`${classes.made} small muted no-print`}>
          {t('surveys.made')}{' '}
          <Link to="/schools/$schoolId/surveys" params={{ schoolId }}>
            {t('surveys.madeLink')}
          </Link>
        </p>
      )}
      {form.surveys.length === 0 ? (
        <Empty icon="comment" title={t('surveys.empty')} text={t('surveys.emptyText')} action={action} />
      ) : (
        <>
          {action && <div className={`${classes.switches} no-print`}>{action}</div>}
          <ul className={classes.surveys}>
            {form.surveys.map((one) => (
              <SurveyItem
                key={one.id}
                survey={one}
                onOpen={
                  readOnly || confirmed.has(one.schoolYear) ? undefined : () => setOpened(one.id ?? null)
                }
              />
            ))}
          </ul>
        </>
      )}
      {survey !== undefined && (
        <SurveyPanel
          survey={survey}
          years={form}
          confirmed={confirmed}
          words={words}
          onChange={(next) =>
            change({ ...form, surveys: form.surveys.map((one) => (one.id === survey.id ? next : one)) })
          }
          onRemove={() => remove(survey.id ?? '')}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}

function SurveyItem({ survey, onOpen }: { survey: SurveyForm['surveys'][number]; onOpen?: () => void }) {
  const { t } = useTranslation('indicators')
  const { number, percent, declaredPercent, schoolYear, shortDate } = useFormat()
  const { label } = useReference()
  const off = answersOff(survey)
  const title = survey.question ?? t('surveys.noQuestion')
  return (
    <li className={classes.survey}>
      <p className="muted small">
        {[
          label('survey_respondent', survey.respondents),
          schoolYear(survey.schoolYear),
          survey.heldOn ? shortDate(survey.heldOn) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{title}</h3>
      <p className={classes.figure}>
        {t('surveys.positive')} <b className="tnum">{percent(positiveShare(survey))}</b>
        <span className="muted">
          {t('surveys.answeredOf', {
            answered: number(survey.answered),
            invited: number(survey.invited),
            share: percent(responseShare(survey)),
          })}
        </span>
      </p>
      {survey.declaredPct !== null && survey.declaredPct !== undefined && (
        <p>{t('surveys.printed', { pct: declaredPercent(fromDecimal(survey.declaredPct)) })}</p>
      )}
      {survey.answers.length > 0 && (
        <ul className={classes.answers}>
          {survey.answers.map((answer) => (
            <li key={answer.text}>
              <span>{answer.text}</span>
              <b className="tnum">{number(answer.count)}</b>
              {answer.positive && <span className="muted small">{t('surveys.positiveMark')}</span>}
            </li>
          ))}
        </ul>
      )}
      {off !== null && off !== 0 && (
        <p className={classes.unfinished}>
          <Icon name="warning" size="sm" />
          {t('surveys.off', { sum: number((survey.answered ?? 0) + off), answered: number(survey.answered) })}
        </p>
      )}
      {onOpen !== undefined && (
        <Button size="sm" variant="subtle" className="no-print" onClick={onOpen}>
          {t('surveys.edit')}
          <span className="vh">: {title}</span>
        </Button>
      )}
    </li>
  )
}

/** One side of a conflict. */
function Described({ form }: { form: SurveyForm }) {
  return (
    <ul className={classes.surveys}>
      {form.surveys.map((survey) => (
        <SurveyItem key={survey.id} survey={survey} />
      ))}
    </ul>
  )
}
