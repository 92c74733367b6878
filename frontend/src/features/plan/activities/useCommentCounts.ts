import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { listCommentsOptions } from '@/api'
import { useHasRole } from '@/shared/session/useSession'
import { useWorking } from '../session/SessionContext'

/** Open remarks by the thing they were made at; a commission member does not see them. */
export function useCommentCounts(): (targetId: string) => number {
  const planId = useWorking((content) => content.plan.id)
  const allowed = useHasRole('director', 'deputy', 'district_specialist', 'administrator')
  const { data } = useQuery({ ...listCommentsOptions({ path: { planId } }), enabled: allowed })
  const counts = useMemo(() => {
    const map = new Map<string, number>()
    for (const comment of data?.items ?? []) {
      if (comment.resolved || comment.targetId === undefined) continue
      map.set(comment.targetId, (map.get(comment.targetId) ?? 0) + 1)
    }
    return map
  }, [data])
  return useCallback((targetId) => counts.get(targetId) ?? 0, [counts])
}
