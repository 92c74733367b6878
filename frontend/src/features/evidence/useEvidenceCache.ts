import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Evidence, getEvidenceQueryKey } from '@/api'

/** After a change: keeps the answer, asks anew for lists and for the room that is left. */
export function useEvidenceCache(schoolId: string) {
  const queries = useQueryClient()
  return useMemo(() => {
    const tagged = (queryKey: readonly unknown[], tag: string) =>
      (queryKey[0] as { tags?: readonly string[] } | undefined)?.tags?.includes(tag) ?? false
    return {
      put: (evidence: Evidence) =>
        queries.setQueryData(getEvidenceQueryKey({ path: { schoolId, evidenceId: evidence.id } }), evidence),
      refresh: () =>
        queries.invalidateQueries({
          predicate: ({ queryKey }) => tagged(queryKey, 'Evidence') || tagged(queryKey, 'Uploads'),
        }),
    }
  }, [queries, schoolId])
}
