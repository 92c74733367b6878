import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change, Sheet } from '@/shared/grid/model/types'
import { useFormat } from '@/shared/i18n/format'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { SaveState } from '@/shared/ui/SaveState'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './indicators.module.css'
import type { FindingPlace, Place, Words } from './model/definition'
import type { TableName } from './model/tables'
import type { Window, YearState } from './model/years'
import type { IndicatorSearch } from './search'
import { TableBody } from './TableBody'
import { TableNav } from './TableNav'
import type { AnyTable, TableApi } from './tableApi'
import { useTableForm } from './useTableForm'
import { useWords } from './useWords'
import { WindowPicker } from './WindowPicker'

/** What the address and the person say; every table page takes it. */
export interface TablePageProps {
  schoolId: string
  window: Window
  search: IndicatorSearch
}

/** One grid of a table's page. */
export interface SheetPart<Form> {
  id: string
  /** Given when the page has more than one grid. */
  title?: string
  /** A sentence under the title. */
  help?: string
  label: string
  corner: string
  sheet: Sheet
  apply: (changes: readonly Change[]) => Form
  phone: { by: 'column' | 'row'; label: string }
}

/** A cell of one of the grids. */
export type PartPlace = Place & { part: string }

/** The state of a table while its page is shown. */
export interface TableContext<Table, Form> {
  table: Table
  form: Form
  readOnly: boolean
  words: Words
  change: (form: Form) => void
}

export interface TableFrameProps<Table extends AnyTable, Body, Form> extends TablePageProps {
  name: TableName
  api: TableApi<Table, Body>
  toForm: (table: Table) => Form
  toBody: (form: Form) => Body
  parts: (context: TableContext<Table, Form>) => SheetPart<Form>[]
  placeOf: (finding: FindingPlace, form: Form) => PartPlace | null
  placeAt: (pointer: readonly string[], form: Form) => PartPlace | null
  states?: (table: Table, form: Form) => YearState[]
  setRecorded?: (form: Form, year: number, recorded: boolean, table: Table) => Form
  /** Lines that lack something and are not sent yet. */
  unfinished?: (form: Form) => number
  /** The table has one list and no window of years. */
  windowless?: boolean
  /** Switches over the grids. */
  tools?: (context: TableContext<Table, Form>) => ReactNode
  /** What stands under the grids, or instead of them. */
  children?: (context: TableContext<Table, Form>) => ReactNode
  /** Both texts of a conflict where there are no grids to compare. */
  describe?: (form: Form, words: Words) => ReactNode
}

/** The page of one table: what it is, the years shown, the grids, what does not agree in them. */
export function TableFrame<Table extends AnyTable, Body, Form>(props: TableFrameProps<Table, Body, Form>) {
  const { schoolId, name, window, api } = props
  const { t } = useTranslation('indicators')
  const user = useUser()
  const key = useMemo(() => api.key(schoolId, window), [api, schoolId, window])
  const query = useQuery({ queryKey: key, queryFn: () => api.load(schoolId, window) })
  const writes =
    (user.role === 'director' || user.role === 'deputy') && user.schools.some((own) => own.id === schoolId)

  if (query.data !== undefined) {
    const shown = { ...props, table: query.data }
    // Another window is another form: nothing of the one before stays in it.
    return writes ? (
      <Writer key={`${name} ${window.from}`} {...shown} />
    ) : (
      <Reader key={`${name} ${window.from}`} {...shown} />
    )
  }
  return (
    <Frame {...props} meta={undefined}>
      {query.isPending ? (
        <Loading shape="table" rows={10} />
      ) : (
        <Failed error={query.error} onRetry={query.refetch} />
      )}
      <p className="vh">{t(`tables.${name}.purpose`)}</p>
    </Frame>
  )
}

type Shown<Table extends AnyTable, Body, Form> = TableFrameProps<Table, Body, Form> & { table: Table }

function Writer<Table extends AnyTable, Body, Form>(props: Shown<Table, Body, Form>) {
  const { t } = useTranslation('indicators')
  const words = useWords()
  const { autosave, history } = useTableForm({ ...props, title: t(`tables.${props.name}.title`) })
  const context = {
    table: props.table,
    form: autosave.value,
    readOnly: false,
    words,
    change: history.change,
  }
  return (
    <Frame
      {...props}
      meta={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
    >
      <TableBody props={props} context={context} history={history} autosave={autosave} />
    </Frame>
  )
}

function Reader<Table extends AnyTable, Body, Form>(props: Shown<Table, Body, Form>) {
  const { t } = useTranslation('indicators')
  const { dateTime } = useFormat()
  const words = useWords()
  const { table, toForm } = props
  const form = useMemo(() => toForm(table), [toForm, table])
  const context = { table, form, readOnly: true, words, change: () => undefined }
  return (
    <Frame
      {...props}
      meta={
        table.updatedAt !== undefined && (
          <span className="muted small">{t('updatedAt', { at: dateTime(table.updatedAt) })}</span>
        )
      }
    >
      <TableBody props={props} context={context} history={null} autosave={null} />
    </Frame>
  )
}

type FrameProps = Pick<
  TableFrameProps<AnyTable, unknown, unknown>,
  'schoolId' | 'name' | 'window' | 'windowless'
> & {
  meta: ReactNode
  children: ReactNode
}

function Frame({ schoolId, name, window: shown, windowless = false, meta, children }: FrameProps) {
  const { t } = useTranslation('indicators')
  return (
    <div className={classes.screen}>
      <TableNav schoolId={schoolId} current={name} window={shown} />
      <div className={classes.main}>
        <Page
          wide
          title={t(`tables.${name}.title`)}
          purpose={t(`tables.${name}.purpose`)}
          meta={meta}
          actions={
            <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          }
        >
          {!windowless && <WindowPicker window={shown} />}
          {children}
        </Page>
      </div>
    </div>
  )
}
