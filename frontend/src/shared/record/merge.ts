import { same } from '@/shared/autosave/same'

export interface Merged<T> {
  /** What was typed, and in the fields that nobody touched here the newest stored values. */
  values: T
  /** Fields that both changed: the typed value stands, the stored one is shown beside it. */
  conflicts: (keyof T)[]
}

/** Somebody else saved meanwhile: brings both together field by field, losing neither. */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const values = { ...theirs }
  const conflicts: (keyof T)[] = []
  for (const field of Object.keys(theirs) as (keyof T)[]) {
    if (same(mine[field], base[field])) continue
    values[field] = mine[field]
    if (!same(theirs[field], base[field]) && !same(theirs[field], mine[field])) conflicts.push(field)
  }
  return { values, conflicts }
}
