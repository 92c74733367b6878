import { UnstyledButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getSurveyResultsQueryKey,
  idempotency,
  newIdempotencyKey,
  type SurveyQuestionResult,
  sdk,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import classes from '../survey.module.css'

interface Props {
  schoolId: string
  surveyId: string
  question: SurveyQuestionResult
}

/** One click writes the distribution into the table of surveys of the indicators; another one writes it anew. */
export function TakeIntoIndicators({ schoolId, surveyId, question }: Props) {
  const { t } = useTranslation('survey')
  const client = useQueryClient()
  const problem = useProblemText()
  const [key, setKey] = useState(newIdempotencyKey)
  const take = useMutation({
    mutationFn: async () => {
      const { data } = await sdk.takeSurveyIntoIndicators({
        path: { schoolId, surveyId, questionId: question.id },
        headers: idempotency(key),
        throwOnError: true,
      })
      return data
    },
    onSuccess: (data) => {
      client.setQueryData(getSurveyResultsQueryKey({ path: { schoolId, surveyId } }), data)
      setKey(newIdempotencyKey())
      showToast(t('results.taken'))
    },
    onError: (failure) => {
      const error = toApiError(failure)
      const [wrong] = error.fieldErrors
      showToast(
        wrong === undefined ? `${problem.title(error)}. ${problem.advice(error)}` : problem.field(wrong),
      )
    },
  })
  const there = question.inIndicators === true
  return (
    <UnstyledButton className={classes.take} disabled={take.isPending} onClick={() => take.mutate()}>
      <Icon name={there ? 'check' : 'chart'} size="sm" />
      {t(there ? 'results.takeAgain' : 'results.take')}
    </UnstyledButton>
  )
}
