import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Every answer that is computed from the assessments, the sheets and the achievements. */
const TAGS: ReadonlySet<string> = new Set([
  'Internal assessments',
  'Lesson observations',
  'Teacher achievements',
  'Assessment regulations',
])

/** After a change: asks anew for what the pages show, and forgets what they may show later. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) =>
          (queryKey[0] as { tags?: readonly string[] } | undefined)?.tags?.some((tag) => TAGS.has(tag)) ??
          false,
      }),
    [queries],
  )
}
