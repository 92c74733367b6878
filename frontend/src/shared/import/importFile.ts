import type { ApiError, ImportError } from '@/api'

export const MOST_MEGABYTES = 25

/** What every import says, whatever it reads. */
export interface SheetReport {
  stored: boolean
  rows: number
  errorCount: number
  errors: ImportError[]
}

/** Why a file is not even sent. */
export type Refused = 'kind' | 'size' | 'empty'

/** What can be said about a file before a weak line carries it. */
export function checkFile(file: Pick<File, 'name' | 'size'>): Refused | null {
  if (!file.name.toLowerCase().endsWith('.xlsx')) return 'kind'
  if (file.size === 0) return 'empty'
  return file.size > MOST_MEGABYTES * 1024 * 1024 ? 'size' : null
}

/** The refusal of a storing import in the form of a report, or null when it names no cell. */
export function reportOf<R extends SheetReport>(error: ApiError, preview: R): R | null {
  const errors = error.fieldErrors
    .filter((one) => one.params?.row !== undefined)
    .map(
      ({ code, message, params }): ImportError => ({
        code,
        message,
        row: Number(params?.row),
        column: params?.column,
        header: params?.header,
      }),
    )
  return errors.length === 0 ? null : { ...preview, stored: false, errors, errorCount: errors.length }
}

/** For a paste into another spreadsheet: one error a line, tabs between. */
export const asTable = (headings: readonly string[], errors: readonly ImportError[]): string =>
  [
    headings,
    ...errors.map(({ row, column, header, message }) => [row ?? '', column ?? '', header ?? '', message]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')

/** How many rows hold at least one error. */
export const wrongRows = (errors: readonly ImportError[]): number =>
  new Set(errors.flatMap(({ row }) => (row === undefined ? [] : [row]))).size
