import { Table, UnstyledButton } from '@mantine/core'
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareText } from '@/shared/i18n/collate'
import classes from './DataTable.module.css'
import { Icon } from './Icon'

export interface Column<T> {
  id: string
  header: string
  cell: (row: T) => ReactNode
  /** Given: the column sorts by it here. Unknown values come last. */
  sortValue?: (row: T) => string | number | null | undefined
  /** Sorts on the server: the table only shows and reports it (see `sort`, `onSort`). */
  serverSort?: boolean
  align?: 'start' | 'end'
  width?: number | string
  /** On phones: the line in strong type, a further line (default), one with its header before it, or left out. */
  phone?: 'title' | 'line' | 'labelled' | 'hidden'
}

export interface Sort {
  id: string
  desc: boolean
}

interface Props<T> {
  /** Says what the table holds, for screen readers. */
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowId: (row: T) => string
  /** Opens the row; give the cell of the title column a link as well where there is an address. */
  onOpen?: (row: T) => void
  sort?: Sort | null
  onSort?: (sort: Sort) => void
  /** Totals under the table. */
  footer?: ReactNode
  /** A tint for the row that is being edited or failed. */
  rowTone?: (row: T) => 'current' | 'danger' | undefined
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

function compare(a: string | number | null | undefined, b: string | number | null | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareText(String(a), String(b))
}

/** Dense table with a sticky header; below 768 px every row becomes a few lines. */
export function DataTable<T extends object>(props: Props<T>) {
  const { t } = useTranslation('common')
  const [own, setOwn] = useState<SortingState>([])
  const data = useMemo(() => [...props.rows], [props.rows])
  const columns = useMemo(
    () =>
      props.columns.map(
        (column): ColumnDef<typeof features, T> => ({
          id: column.id,
          header: column.header,
          accessorFn: (row: T) => column.sortValue?.(row) ?? undefined,
          enableSorting: column.sortValue !== undefined && !column.serverSort,
          sortUndefined: 'last',
          sortFn: (a, b) => compare(a.getValue(column.id), b.getValue(column.id)),
        }),
      ),
    [props.columns],
  )
  const table = useTable(
    {
      features,
      data,
      columns,
      getRowId: props.rowId,
      state: { sorting: own },
      onSortingChange: setOwn,
      enableSortingRemoval: false,
    },
    (state) => state.sorting,
  )

  const sortOf = (column: Column<T>): Sort | null => {
    if (column.serverSort) return props.sort?.id === column.id ? props.sort : null
    const found = own.find((sort) => sort.id === column.id)
    return found === undefined ? null : { id: found.id, desc: found.desc }
  }
  const toggle = (column: Column<T>) => {
    const next = { id: column.id, desc: sortOf(column)?.desc === false }
    if (column.serverSort) props.onSort?.(next)
    else setOwn([next])
  }

  return (
    <div className={classes.frame}>
      <Table
        className={classes.table}
        stickyHeader
        stickyHeaderOffset={0}
        highlightOnHover={props.onOpen !== undefined}
      >
        <caption className="vh">{props.caption}</caption>
        <thead className={classes.head}>
          <tr>
            {props.columns.map((column) => {
              const sort = sortOf(column)
              const sortable = column.serverSort || column.sortValue !== undefined
              return (
                <th
                  key={column.id}
                  scope="col"
                  data-align={column.align}
                  data-label={sortable ? column.header : undefined}
                  style={column.width === undefined ? undefined : { width: column.width }}
                  aria-sort={sort === null ? undefined : sort.desc ? 'descending' : 'ascending'}
                >
                  {sortable ? (
                    <UnstyledButton
                      className={classes.sort}
                      title={t('table.sortBy', { column: column.header })}
                      onClick={() => toggle(column)}
                    >
                      {column.header}
                      <Icon name={sort === null ? 'sort' : sort.desc ? 'arrowDown' : 'arrowUp'} size="sm" />
                    </UnstyledButton>
                  ) : (
                    column.header
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              data-tone={props.rowTone?.(row.original)}
              className={props.onOpen === undefined ? undefined : classes.open}
              onClick={(event) => {
                // A link or a button inside the row keeps its own meaning.
                if ((event.target as HTMLElement).closest('a,button,input,label') === null)
                  props.onOpen?.(row.original)
              }}
            >
              {props.columns.map((column) => (
                <td
                  key={column.id}
                  data-align={column.align}
                  data-phone={column.phone ?? 'line'}
                  data-label={column.header}
                  className={column.align === 'end' ? 'num' : undefined}
                >
                  {column.cell(row.original)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {props.footer !== undefined && <tfoot>{props.footer}</tfoot>}
      </Table>
    </div>
  )
}
