import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** After a change: asks anew for whatever is computed from the book, on the pages of other parts as well. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) =>
          (queryKey[0] as { tags?: readonly string[] } | undefined)?.tags?.some((tag) =>
            /^(Finance|Board)/.test(tag),
          ) ?? false,
      }),
    [queries],
  )
}
