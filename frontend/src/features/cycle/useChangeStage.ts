import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type AnnualCycle,
  type CycleStage,
  type CycleStageRecord,
  getAnnualCycleOptions,
  ifMatch,
  listAnnualCyclesQueryKey,
  sdk,
  toApiError,
} from '@/api'
import { withChanges } from './model/stages'

interface Change {
  stage: CycleStage
  changes: Partial<CycleStageRecord>
}

/**
 * Writes what was changed in one stage over the newest state of the others. After a refusal as stale the cycle is
 * read again, so that the page shows what somebody else wrote; the next attempt goes on top of it.
 */
export function useChangeStage(schoolId: string, schoolYear: number) {
  const client = useQueryClient()
  const { queryKey } = getAnnualCycleOptions({ path: { schoolId, schoolYear } })
  return useMutation({
    mutationFn: async ({ stage, changes }: Change): Promise<AnnualCycle> => {
      const newest = client.getQueryData(queryKey)
      if (newest === undefined) throw new Error('the cycle is written before it was read')
      const { data } = await sdk.replaceAnnualCycle({
        path: { schoolId, schoolYear },
        body: withChanges(newest, stage, changes),
        headers: ifMatch(newest.version),
        throwOnError: true,
      })
      return data
    },
    onSuccess: (data) => {
      client.setQueryData(queryKey, data)
      void client.invalidateQueries({ queryKey: listAnnualCyclesQueryKey({ path: { schoolId } }) })
    },
    onError: (failure) => {
      if (toApiError(failure).status === 412) void client.invalidateQueries({ queryKey })
    },
  })
}
