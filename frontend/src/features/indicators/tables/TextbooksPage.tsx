import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextbookTable } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import classes from '../indicators.module.css'
import type { FindingPlace } from '../model/definition'
import {
  applyBooks,
  applyDeclared,
  bookSheet,
  declaredSheet,
  provision,
  setTextbookYear,
  type TextbookForm,
  textbookBody,
  textbookForm,
  textbookStates,
  unfinishedTextbooks,
} from '../model/textbooks'
import { yearsIn } from '../model/years'
import { type SheetPart, type TableContext, TableFrame, type TablePageProps } from '../TableFrame'
import { textbookApi } from '../tableApi'

const partsOf =
  (year: number) =>
  ({
    form,
    table,
    readOnly,
    words,
  }: TableContext<TextbookTable, TextbookForm>): SheetPart<TextbookForm>[] => {
    const row = form.years.find((one) => one.schoolYear === year)
    const locked = table.years.some((one) => one.schoolYear === year && one.confirmed)
    const label = (key: string) => `${words.t(key)}, ${words.year(year)}`
    return [
      {
        id: 'main',
        title: words.t('indicators:textbooks.bySubject'),
        label: label('textbooks.bySubject'),
        corner: '№',
        sheet: bookSheet(row, locked, readOnly, words),
        apply: (changes) => applyBooks(form, year, changes),
        phone: { by: 'row', label: words.t('indicators:corner.line') },
      },
      {
        id: 'declared',
        title: words.t('indicators:textbooks.declaredTitle'),
        help: words.t('indicators:textbooks.declaredHelp'),
        label: label('textbooks.declaredTitle'),
        corner: '№',
        sheet: declaredSheet(row, locked, readOnly, words),
        apply: (changes) => applyDeclared(form, year, changes),
        phone: { by: 'row', label: words.t('indicators:corner.line') },
      },
    ]
  }

const placeOfIn = (year: number) => (finding: FindingPlace, form: TextbookForm) => {
  if (finding.schoolYear !== year) return null
  const row = form.years.find((one) => one.schoolYear === year)
  const part = row === undefined || row.declared.length > 0 ? 'declared' : 'main'
  return { part, row: 'row0', column: part === 'declared' ? 'pct' : 'needed' }
}

const placeAtIn =
  (year: number) =>
  ([list, index, part, at, figure]: readonly string[], form: TextbookForm) => {
    const row = list === 'years' ? form.years[Number(index)] : undefined
    if (row === undefined || row.schoolYear !== year) return null
    return part === 'declared'
      ? { part, row: `row${at ?? 0}`, column: figure ?? 'pct' }
      : { part: 'main', row: `row${at ?? 0}`, column: figure ?? 'needed' }
  }

/** Textbooks of one year by grade and subject, and the percentages that reports print beside. */
export function TextbooksPage(props: TablePageProps) {
  const { t } = useTranslation('indicators')
  const { schoolYearSpan } = useFormat()
  const years = yearsIn(props.window)
  const asked = props.search.year
  const [chosen, setChosen] = useState(asked)
  const year = chosen !== undefined && years.includes(chosen) ? chosen : props.window.to
  const [model, setModel] = useState(() => modelOf(year))
  // Constant functions for one year, so that nothing is worked out again while somebody types.
  if (model.year !== year) setModel(modelOf(year))

  return (
    <TableFrame
      {...props}
      name="textbooks"
      api={textbookApi}
      toForm={textbookForm}
      toBody={textbookBody}
      {...model.functions}
      states={textbookStates}
      setRecorded={setTextbookYear}
      unfinished={unfinishedTextbooks}
      tools={({ form, table, words }) => (
        <>
          <SegmentedControl
            className={`${classes.yearSwitch} no-print`}
            aria-label={t('corner.year')}
            value={String(year)}
            data={years.map((one) => ({ value: String(one), label: schoolYearSpan(one) }))}
            onChange={(next) => setChosen(Number(next))}
          />
          <Provision
            form={form}
            year={year}
            confirmed={table.years.some((one) => one.schoolYear === year && one.confirmed)}
            name={words.year(year)}
          />
        </>
      )}
    />
  )
}

const modelOf = (year: number) => ({
  year,
  functions: { parts: partsOf(year), placeOf: placeOfIn(year), placeAt: placeAtIn(year) },
})

interface ProvisionProps {
  form: TextbookForm
  year: number
  confirmed: boolean
  name: string
}

/** What the counts come to; a bare percentage is never taken for it. */
function Provision({ form, year, confirmed, name }: ProvisionProps) {
  const { t } = useTranslation('indicators')
  const { percent } = useFormat()
  const row = form.years.find((one) => one.schoolYear === year)
  const value = row === undefined || row.books.length === 0 ? null : provision(row.books)
  return (
    <p className={classes.figure}>
      {t('textbooks.provision', { year: name })} <b className="tnum">{percent(value)}</b>
      {confirmed && <span className="muted small"> {t('year.confirmed')}</span>}
    </p>
  )
}
