import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Approval, getApprovalOptions } from '@/api'

/** After a decision: the new chain is there at once, everything else that shows the plan's state is read again. */
export function useApprovalChanged(planId: string): (answer?: Approval) => void {
  const client = useQueryClient()
  return useCallback(
    (answer) => {
      const { queryKey } = getApprovalOptions({ path: { planId } })
      if (answer !== undefined) client.setQueryData(queryKey, answer)
      const fresh = answer === undefined ? null : hashKey(queryKey)
      void client.invalidateQueries({ predicate: (query) => query.queryHash !== fresh })
    },
    [client, planId],
  )
}
