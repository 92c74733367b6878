import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type FinanceEntry,
  type FinanceEntryLinks,
  getFinanceEntryOptions,
  ifMatch,
  sdk,
  toApiError,
} from '@/api'
import { useRefresh } from '../useRefresh'

const linksOf = (entry: FinanceEntry): FinanceEntryLinks => ({
  activityId: entry.activity?.id ?? null,
  decisionId: entry.decision?.id ?? null,
  evidenceIds: entry.evidenceIds,
  duplicateDismissedReason: entry.duplicateDismissedReason ?? null,
})

/**
 * Changes one link over the newest state of the others. After a refusal as stale the entry is read again; the next
 * attempt goes on top of it.
 */
export function useLinks(schoolId: string, entryId: string) {
  const client = useQueryClient()
  const refresh = useRefresh()
  const { queryKey } = getFinanceEntryOptions({ path: { schoolId, entryId } })
  return useMutation({
    mutationFn: async (change: (newest: FinanceEntryLinks) => Partial<FinanceEntryLinks>) => {
      const newest = client.getQueryData(queryKey)
      if (newest === undefined) throw new Error('the entry is written before it was read')
      const links = linksOf(newest)
      const { data } = await sdk.linkFinanceEntry({
        path: { schoolId, entryId },
        body: { ...links, ...change(links) },
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
