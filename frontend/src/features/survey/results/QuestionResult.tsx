import { useTranslation } from 'react-i18next'
import type { SurveyOptionResult, SurveyQuestionResult } from '@/api'
import { ShareFigure, type ShareRow } from '@/shared/charts/ShareFigure'
import { useFormat } from '@/shared/i18n/format'
import { FEWEST_ANSWERS } from '../model/survey'
import classes from '../survey.module.css'
import { useWords } from '../useWords'
import { TakeIntoIndicators } from './TakeIntoIndicators'
import { TextAnswers } from './TextAnswers'

interface Props {
  schoolId: string
  surveyId: string
  question: SurveyQuestionResult
  number: number
  textsReadable: boolean
}

/** One question with its distribution, its mean or its texts. */
export function QuestionResult({ schoolId, surveyId, question, number, textsReadable }: Props) {
  const { t } = useTranslation('survey')
  const words = useWords()
  const format = useFormat()
  const { answered = 0, kind } = question
  const label = (option: SurveyOptionResult): string => {
    const text = words(option.text)
    if (option.value === undefined) return text
    return text === '' ? String(option.value) : `${option.value} – ${text}`
  }
  const rows: ShareRow[] = (question.options ?? []).map((option) => ({
    key: option.id ?? String(option.value),
    label: label(option),
    count: option.count,
    pct: option.pct,
  }))
  const unit = [
    t('results.answered', { count: answered, people: format.number(answered) }),
    question.mean !== undefined && t('results.mean', { mean: format.number(question.mean) }),
    kind === 'multiple' && question.hidden === undefined && t('results.several'),
  ]
    .filter(Boolean)
    .join(' · ')
  const title = `${number}. ${words(question.text)}`
  const figure = question.hidden === undefined && kind !== 'text'
  return (
    <li className={classes.result}>
      {figure ? (
        <ShareFigure title={title} unit={unit} rows={rows} whole={answered}>
          {question.inIndicators !== undefined && (
            <TakeIntoIndicators schoolId={schoolId} surveyId={surveyId} question={question} />
          )}
        </ShareFigure>
      ) : (
        <>
          <h3>{title}</h3>
          <p className="small muted">{unit}</p>
          {question.hidden !== undefined && (
            <p className="muted">{t('results.fewHere', { count: FEWEST_ANSWERS })}</p>
          )}
          {kind === 'text' && answered > 0 && !textsReadable && (
            <p className="muted">{t('results.textsInside')}</p>
          )}
          {kind === 'text' && answered > 0 && textsReadable && (
            <TextAnswers schoolId={schoolId} surveyId={surveyId} questionId={question.id} />
          )}
        </>
      )}
    </li>
  )
}
