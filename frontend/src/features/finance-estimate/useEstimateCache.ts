import { useQueryClient } from '@tanstack/react-query'
import {
  type FinanceEstimate,
  getFinanceEstimateOptions,
  getFinanceExecutionQueryKey,
  listFinanceEstimatesQueryKey,
} from '@/api'

/** After a writing: the answer is what is read now, and what is computed from it is asked for again. */
export function useEstimateCache(schoolId: string, year: number) {
  const client = useQueryClient()
  const path = { schoolId, year }
  const { queryKey } = getFinanceEstimateOptions({ path })
  return {
    keep: (estimate: FinanceEstimate) => {
      client.setQueryData(queryKey, estimate)
      void client.invalidateQueries({ queryKey: getFinanceExecutionQueryKey({ path }) })
      void client.invalidateQueries({ queryKey: listFinanceEstimatesQueryKey({ path: { schoolId } }) })
    },
    /** Somebody else was quicker: the next attempt goes on top of what is read now. */
    reread: () => void client.invalidateQueries({ queryKey }),
  }
}
