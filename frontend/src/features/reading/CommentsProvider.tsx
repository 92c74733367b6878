import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { listCommentsOptions, type Role } from '@/api'
import { CommentsPanel } from './CommentsPanel'
import { type CommentsAccess, CommentsContext } from './comments'
import { type Place, placeKey, threadsByPlace } from './model/comments'

interface Props {
  planId: string
  role: Role
  children: ReactNode
}

/** Reads the comments once for the whole page; the commission reads the plan without them. */
export function CommentsProvider({ planId, role, children }: Props) {
  const shown = role !== 'commission_member'
  const comments = useQuery({ ...listCommentsOptions({ path: { planId } }), enabled: shown })
  const [open, setOpen] = useState<{ place: Place; label: string } | null>(null)
  const items = comments.data?.items
  const access = useMemo((): CommentsAccess => {
    const places = threadsByPlace(items ?? [])
    return {
      shown: shown && items !== undefined,
      failed: comments.isError && items === undefined ? comments.refetch : null,
      mayStart: role === 'district_specialist',
      mayAnswer: role === 'director' || role === 'deputy',
      places,
      threadsAt: (place) => places.get(placeKey(place)) ?? [],
      open: (place, label) => setOpen({ place, label }),
    }
  }, [items, shown, role, comments.isError, comments.refetch])

  return (
    <CommentsContext value={access}>
      {children}
      <CommentsPanel
        planId={planId}
        place={open?.place ?? null}
        label={open?.label ?? ''}
        onClose={() => setOpen(null)}
      />
    </CommentsContext>
  )
}
