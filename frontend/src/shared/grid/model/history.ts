/** What stood before and what was taken back; the present is kept by whoever saves it. */
export interface History<T> {
  past: readonly T[]
  future: readonly T[]
}

const KEPT = 100

export const noHistory = { past: [], future: [] } as const

/** A change: what was taken back before it cannot come again. */
export const record = <T>({ past }: History<T>, before: T): History<T> => ({
  past: [...past.slice(1 - KEPT), before],
  future: [],
})

/** One step back from `present`, or null when there is none. */
export function undo<T>({ past, future }: History<T>, present: T): { history: History<T>; value: T } | null {
  if (past.length === 0) return null
  return {
    value: past.at(-1) as T,
    history: { past: past.slice(0, -1), future: [present, ...future] },
  }
}

export function redo<T>({ past, future }: History<T>, present: T): { history: History<T>; value: T } | null {
  if (future.length === 0) return null
  return {
    value: future[0] as T,
    history: { past: [...past, present], future: future.slice(1) },
  }
}
