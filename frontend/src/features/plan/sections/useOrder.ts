import { moved } from '../model/stages'
import { inOrder } from '../model/thread'
import type { Kind } from '../session/resources'
import { usePlanSession } from '../session/SessionContext'

interface Placed {
  id: string
  position?: number | null
}

/** Moves a thing among its neighbours; only things whose place changed are saved. */
export function useOrder(kind: Kind) {
  const session = usePlanSession()
  return (list: readonly Placed[], id: string, by: -1 | 1): void => {
    const ordered = inOrder(list)
    const index = ordered.findIndex((thing) => thing.id === id)
    moved(ordered, index, by).forEach((thing, position) => {
      if (thing.position !== position) session.edit(kind, thing.id, { position })
    })
  }
}

export const nextPlace = (list: readonly Placed[]): number =>
  list.reduce((max, thing) => Math.max(max, (thing.position ?? -1) + 1), 0)
