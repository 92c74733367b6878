import type { DeclaredFigureTable } from '@/api'
import { today } from '@/shared/i18n/format'
import {
  applyFigures,
  type FigureForm,
  figureBody,
  figureForm,
  figureSheet,
  unfinishedFigures,
} from '../model/declaredFigures'
import type { FindingPlace } from '../model/definition'
import { schoolYearOn } from '../model/years'
import { type SheetPart, type TableContext, TableFrame, type TablePageProps } from '../TableFrame'
import { figureApi } from '../tableApi'

/** Reports of the last accreditation are copied here: ten years back and what is named already. */
const YEARS_BACK = 10

function parts(context: TableContext<DeclaredFigureTable, FigureForm>): SheetPart<FigureForm>[] {
  const { form, table, readOnly, words } = context
  const current = schoolYearOn(today())
  const years = new Set(Array.from({ length: YEARS_BACK + 1 }, (_, back) => current - back))
  for (const { schoolYear } of form.figures) if (schoolYear !== null) years.add(schoolYear)
  return [
    {
      id: 'main',
      label: words.t('indicators:tables.declared-figures.title'),
      corner: '№',
      sheet: figureSheet(
        form,
        table,
        [...years].sort((a, b) => b - a),
        readOnly,
        words,
      ),
      apply: (changes) => applyFigures(form, changes),
      phone: { by: 'row', label: words.t('indicators:corner.line') },
    },
  ]
}

function placeOf({ schoolYear, field }: FindingPlace, form: FigureForm) {
  const same = form.figures.findIndex(
    (row) => row.figure === field && (schoolYear === undefined || row.schoolYear === schoolYear),
  )
  const index = same >= 0 ? same : form.figures.findIndex((row) => row.figure === field)
  return index < 0 ? null : { part: 'main', row: `row${index}`, column: 'value' }
}

function placeAt([list, index, figure]: readonly string[], form: FigureForm) {
  const sent = list === 'figures' ? figureBody(form).figures[Number(index)] : undefined
  const at = form.figures.findIndex(({ id }) => id === sent?.id)
  return at < 0 ? null : { part: 'main', row: `row${at}`, column: figure ?? 'value' }
}

/** Figures that other reports print, beside what the registers say. */
export const FiguresPage = (props: TablePageProps) => (
  <TableFrame
    {...props}
    windowless
    name="declared-figures"
    api={figureApi}
    toForm={figureForm}
    toBody={figureBody}
    parts={parts}
    placeOf={placeOf}
    placeAt={placeAt}
    unfinished={unfinishedFigures}
  />
)
