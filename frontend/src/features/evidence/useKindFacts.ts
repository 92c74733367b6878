import { useCallback } from 'react'
import type { EvidenceKind } from '@/api'
import { useReference } from '@/shared/reference/useReference'

/** Whether a kind of document is nothing without its date; the server says so in its reference data. */
export function useIsDated(): (kind: EvidenceKind | '') => boolean {
  const { items } = useReference()
  return useCallback(
    (kind) => items('evidence_kind').find((item) => item.code === kind)?.attributes?.dated === 'true',
    [items],
  )
}
