import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Assessment, type AssessmentUpdate, getAssessmentOptions, ifMatch, sdk, toApiError } from '@/api'
import { bodyOf } from './model/forms'
import { useRefresh } from './useRefresh'

/**
 * Writes what was changed in one part over the newest state of the others, so that two deputies do not undo each
 * other. After a refusal as stale the assessment is read again; the next attempt goes on top of it.
 */
export function useChangeAssessment(schoolId: string, assessmentId: string) {
  const client = useQueryClient()
  const refresh = useRefresh()
  const { queryKey } = getAssessmentOptions({ path: { schoolId, assessmentId } })
  return useMutation({
    mutationFn: async (
      change: (newest: AssessmentUpdate) => Partial<AssessmentUpdate>,
    ): Promise<Assessment> => {
      const newest = client.getQueryData(queryKey)
      if (newest === undefined) throw new Error('the assessment is written before it was read')
      const body = bodyOf(newest)
      const { data } = await sdk.updateAssessment({
        path: { schoolId, assessmentId },
        body: { ...body, ...change(body) },
        headers: ifMatch(newest.version),
        throwOnError: true,
      })
      return data
    },
    onSuccess: (data) => {
      client.setQueryData(queryKey, data)
      void refresh()
    },
    onError: (failure) => {
      if (toApiError(failure).status === 412) void client.invalidateQueries({ queryKey })
    },
  })
}
