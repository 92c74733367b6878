import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Every answer that is computed from the register: lists, totals, unions and vacancies. */
const TAGS: ReadonlySet<string> = new Set([
  'Staff',
  'Staff courses',
  'Staff reports',
  'Methodical unions',
  'Vacancies',
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
