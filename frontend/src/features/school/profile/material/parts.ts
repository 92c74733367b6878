import type { MaterialForm } from '../model/materialForm'

/** What every part of the material base is given. */
export interface MaterialPartProps {
  form: MaterialForm
  errors: (pointer: string) => string | undefined
  onChange: (part: Partial<MaterialForm>) => void
  onLeave: () => void
}

/** The list with one row changed. */
export const changed = <T>(rows: readonly T[], index: number, part: Partial<T>): T[] =>
  rows.map((row, at) => (at === index ? { ...row, ...part } : row))

export const without = <T>(rows: readonly T[], index: number): T[] => rows.filter((_, at) => at !== index)
