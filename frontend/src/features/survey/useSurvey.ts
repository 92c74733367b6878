import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import {
  getStakeholderSurveyQueryKey,
  getSurveyResultsQueryKey,
  ifMatch,
  listStakeholderSurveysQueryKey,
  type StakeholderSurvey,
  toApiError,
} from '@/api'

/** Puts the newest survey where the pages find it; lists and results are asked for again. */
export function useKeepSurvey(schoolId: string) {
  const client = useQueryClient()
  return useCallback(
    (survey: StakeholderSurvey) => {
      const path = { schoolId, surveyId: survey.id }
      client.setQueryData(getStakeholderSurveyQueryKey({ path }), survey)
      void client.invalidateQueries({ queryKey: listStakeholderSurveysQueryKey({ path: { schoolId } }) })
      void client.invalidateQueries({ queryKey: getSurveyResultsQueryKey({ path }) })
    },
    [client, schoolId],
  )
}

interface Call {
  path: { schoolId: string; surveyId: string }
  headers: { 'If-Match': string }
  throwOnError: true
}

/** One step of a survey with the version that is shown; a stale one is read again, so that the next try fits. */
export function useStep<B = void>(
  schoolId: string,
  survey: Pick<StakeholderSurvey, 'id' | 'version'>,
  send: (call: Call, body: B) => Promise<{ data: StakeholderSurvey }>,
) {
  const client = useQueryClient()
  const keep = useKeepSurvey(schoolId)
  const path = { schoolId, surveyId: survey.id }
  return useMutation({
    mutationFn: async (body: B) => {
      // What the editor saved last may be newer than what this step was drawn with.
      const newest = client.getQueryData<StakeholderSurvey>(getStakeholderSurveyQueryKey({ path }))
      const { data } = await send(
        { path, headers: ifMatch(newest?.version ?? survey.version), throwOnError: true },
        body,
      )
      return data
    },
    onSuccess: keep,
    onError: (failure) => {
      const { status } = toApiError(failure)
      if (status === 412 || status === 409)
        void client.invalidateQueries({ queryKey: getStakeholderSurveyQueryKey({ path }) })
    },
  })
}
