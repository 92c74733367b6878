/** Columns of the register beside the name, in the order of the table. */
export const COLUMNS = [
  'position',
  'category',
  'subjects',
  'education',
  'qualification',
  'experience',
  'load',
  'union',
  'employment',
  'birthDate',
  'phone',
  'personnelNumber',
] as const

export type ColumnId = (typeof COLUMNS)[number]

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'position',
  'subjects',
  'education',
  'qualification',
  'experience',
  'load',
]

/** Personal data that only the own school is given. */
export const OWN_ONLY: ReadonlySet<ColumnId> = new Set(['birthDate', 'phone', 'personnelNumber'])
