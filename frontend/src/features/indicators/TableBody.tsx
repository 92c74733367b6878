import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictDialog } from '@/shared/autosave'
import type { Autosave } from '@/shared/autosave/useAutosave'
import { type Change, cellKey, type Mark, type Position } from '@/shared/grid/model/types'
import { SheetView } from '@/shared/grid/SheetView'
import type { useHistory } from '@/shared/grid/useHistory'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { Icon } from '@/shared/ui/Icon'
import { FormProblem } from '@/shared/ui/serverErrors'
import { ConflictCells } from './ConflictCells'
import classes from './indicators.module.css'
import { TableFindings } from './TableFindings'
import type { PartPlace, SheetPart, TableContext, TableFrameProps } from './TableFrame'
import type { AnyTable } from './tableApi'
import { YearMenu } from './YearMenu'

interface Props<Table extends AnyTable, Body, Form> {
  props: TableFrameProps<Table, Body, Form>
  context: TableContext<Table, Form>
  history: ReturnType<typeof useHistory<Form>> | null
  autosave: Autosave<Form> | null
}

type Marks = ReadonlyMap<string, readonly Mark[]>
const NONE: Marks = new Map()
const nothing = () => undefined

/** The grids of a table with their marks, and under them the sentences. */
export function TableBody<Table extends AnyTable, Body, Form>({
  props,
  context,
  history,
  autosave,
}: Props<Table, Body, Form>) {
  const { t } = useTranslation('indicators')
  const problem = useProblemText()
  const { table, form, readOnly, change } = context
  const { parts: partsOf, placeOf, placeAt, search, states, setRecorded } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are constant, what they read is listed
  const parts = useMemo(
    () => partsOf(context),
    [partsOf, context.form, context.table, context.readOnly, context.words],
  )
  const [chosen, setChosen] = useState<PartPlace | null>(null)
  // Where the page was opened at; what is typed later does not move the cursor.
  const address = `${search.year} ${search.field}`
  const find = () => ({
    address,
    place:
      search.year === undefined && search.field === undefined
        ? null
        : placeOf({ schoolYear: search.year, field: search.field }, form),
  })
  const [asked, setAsked] = useState(find)
  if (asked.address !== address) {
    setAsked(find)
    setChosen(null)
  }
  const error = autosave?.status === 'rejected' ? autosave.error : null
  const refused = useMemo(
    () =>
      (error?.fieldErrors ?? []).map((one, index) => ({
        mark: { id: `refused-${index}`, severity: 'error' as const, text: problem.field(one) },
        place: placeAt(one.pointer.split('/').slice(1), form),
      })),
    [error, problem, placeAt, form],
  )
  const marks = useMemo(() => {
    const found = new Map<string, Map<string, Mark[]>>()
    const put = (place: PartPlace | null, mark: Mark) => {
      if (place === null) return
      const part = found.get(place.part) ?? new Map<string, Mark[]>()
      const key = cellKey(place.row, place.column)
      part.set(key, [...(part.get(key) ?? []), mark])
      found.set(place.part, part)
    }
    for (const { place, mark } of refused) put(place, mark)
    for (const finding of table.findings) {
      const { id, severity, message, status } = finding
      put(placeOf(finding, form), { id, severity, text: message, explained: status === 'explained' })
    }
    return found
  }, [refused, table.findings, placeOf, form])

  const target = (part: SheetPart<Form>): Position | null => positionOf(part, chosen ?? asked.place)
  const unfinished = props.unfinished?.(form) ?? 0
  const write = (part: SheetPart<Form>) => (changes: Change[]) => change(part.apply(changes))

  return (
    <>
      {error !== null && (
        <FormProblem
          errors={{
            error,
            unplaced: refused.filter(({ place }) => place === null).map(({ mark }) => mark.text),
          }}
        />
      )}
      {props.tools !== undefined && <div className={classes.switches}>{props.tools(context)}</div>}
      {parts.map((part) => (
        <section key={part.id} className={classes.part} aria-label={part.title ?? part.label}>
          {part.title !== undefined && <h2>{part.title}</h2>}
          {part.help !== undefined && <p className={classes.help}>{part.help}</p>}
          <SheetView
            label={part.label}
            corner={part.corner}
            sheet={part.sheet}
            readOnly={readOnly}
            marks={marks.get(part.id) ?? NONE}
            target={target(part)}
            phone={part.phone}
            undo={{
              change: write(part),
              undo: history?.undo ?? nothing,
              redo: history?.redo ?? nothing,
              canUndo: history?.canUndo ?? false,
              canRedo: history?.canRedo ?? false,
            }}
            tools={
              part.id === 'main' &&
              setRecorded !== undefined &&
              states !== undefined && (
                <YearMenu
                  states={states(table, form)}
                  words={context.words}
                  onChange={(year, recorded) => change(setRecorded(form, year, recorded, table))}
                />
              )
            }
          />
        </section>
      ))}
      {props.children?.(context)}
      {unfinished > 0 && (
        <p className={classes.unfinished} role="status">
          <Icon name="warning" size="sm" />
          {t('unfinished', { count: unfinished })}
        </p>
      )}
      {!readOnly && <ConfirmLeave when={unfinished > 0} />}
      <TableFindings
        schoolId={props.schoolId}
        findings={table.findings}
        refused={refused.flatMap(({ mark, place }) => (place === null ? [] : [mark]))}
        onGo={(finding) => {
          const place = placeOf(finding, form)
          const known = parts.some((part) => positionOf(part, place) !== null)
          if (known) setChosen(place === null ? null : { ...place })
          return known
        }}
        canGo={(finding) => parts.some((part) => positionOf(part, placeOf(finding, form)) !== null)}
      />
      {autosave !== null && (
        <ConflictDialog
          autosave={autosave}
          render={(value, other) =>
            props.describe ? (
              props.describe(value, context.words)
            ) : (
              <ConflictCells
                mine={partsOf({ ...context, form: value })}
                theirs={partsOf({ ...context, form: other })}
              />
            )
          }
        />
      )}
    </>
  )
}

function positionOf<Form>({ id, sheet }: SheetPart<Form>, place: PartPlace | null): Position | null {
  if (place === null || place.part !== id) return null
  const row = sheet.rows.findIndex(({ key }) => key === place.row)
  const column = sheet.columns.findIndex(({ key }) => key === place.column)
  return row < 0 || column < 0 ? null : { row, column }
}
