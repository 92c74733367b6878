import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { expect, it } from 'vitest'
import { renderApp } from '@/testing/renderApp'
import { CONTINGENT, gradeSheet, YEARS } from './model/testSheets'
import { total } from './model/totals'
import { type CellValue, type Change, cellKey, type Mark, type Sheet } from './model/types'
import { SheetView } from './SheetView'
import { useHistory } from './useHistory'

type Cells = Record<string, CellValue>

/** The contingent page in small: grades, the computed total, the printed one. */
function Table({ start = {}, readOnly = false, marks = new Map() }: Props) {
  const [cells, setCells] = useState<Cells>(start)
  const history = useHistory(cells, setCells)
  const sheet = useMemo((): Sheet => {
    const plain = gradeSheet(cells)
    const value = (row: number, column: number) =>
      plain.rows[row]?.key === 'total'
        ? total(Array.from({ length: 11 }, (_, grade) => plain.value(grade, column))).sum
        : plain.value(row, column)
    return { ...plain, value }
  }, [cells])
  const change = (changes: Change[]) =>
    history.change({
      ...cells,
      ...Object.fromEntries(changes.map(({ row, column, value }) => [cellKey(row, column), value])),
    })
  return (
    <SheetView
      label="Контингент"
      corner="Класс"
      sheet={sheet}
      readOnly={readOnly}
      marks={marks}
      phone={{ by: 'column', label: 'Окуу жылы' }}
      undo={{ ...history, change }}
    />
  )
}
interface Props {
  start?: Cells
  readOnly?: boolean
  marks?: ReadonlyMap<string, readonly Mark[]>
}

const grid = () => screen.findByRole('grid', { name: 'Контингент' })
const cellAt = async (row: string, column: number) => {
  const line = within(await grid()).getByRole('row', { name: new RegExp(`^${row} `) })
  return within(line).getAllByRole('gridcell')[column] as HTMLElement
}
const rowTexts = async (row: string) => {
  const line = within(await grid()).getByRole('row', { name: new RegExp(`^${row} `) })
  return within(line)
    .getAllByRole('gridcell')
    .map((cell) => cell.textContent)
}
const tsv = CONTINGENT.map((row) => row.join('\t')).join('\r\n')
const paste = (element: HTMLElement, text: string) =>
  fireEvent.paste(element, { clipboardData: { getData: () => text } })

it('J6 a table pasted into the first cell fills the grid, the totals stand there at once, and Ctrl-Z takes it back', async () => {
  const user = userEvent.setup()
  renderApp(<Table />)
  await user.click(await cellAt('1-класс', 0))
  expect(await cellAt('1-класс', 0)).toHaveFocus()
  paste(await cellAt('1-класс', 0), tsv)
  expect(await rowTexts('Бардыгы')).toEqual(['337', '331', '363', '376', '377'])
  expect(screen.getByText('Коюлган уячалар: 55')).toBeVisible()

  await user.keyboard('{Control>}z{/Control}')
  expect(await rowTexts('Бардыгы')).toEqual(['—', '—', '—', '—', '—'])
  await user.keyboard('{Control>}y{/Control}')
  expect(await rowTexts('Бардыгы')).toEqual(['337', '331', '363', '376', '377'])
})

it('is filled by the keyboard alone', async () => {
  const user = userEvent.setup()
  renderApp(<Table />)
  await grid()
  // Everything before the grid, then its only stop.
  while (document.activeElement?.getAttribute('role') !== 'gridcell') await user.tab()
  await user.keyboard('35{Tab}27{Enter}24{ArrowRight}39{Enter}')
  expect((await rowTexts('1-класс')).slice(0, 2)).toEqual(['35', '27'])
  expect((await rowTexts('2-класс')).slice(0, 2)).toEqual(['24', '39'])
  expect((await rowTexts('Бардыгы')).slice(0, 2)).toEqual(['59', '66'])
})

it('R-090 a dash is unknown and 0 is none: the cells say so', async () => {
  const user = userEvent.setup()
  renderApp(<Table start={{ '1|2018': 35 }} />)
  await user.click(await cellAt('1-класс', 0))
  await user.keyboard('-{Enter}0{Enter}')
  expect((await rowTexts('1-класс'))[0]).toBe('—')
  expect((await rowTexts('2-класс'))[0]).toBe('0')
  expect((await rowTexts('Бардыгы'))[0]).toBe('0')
})

it('what is no number keeps the cell open and says why; a click elsewhere brings the former value back', async () => {
  const user = userEvent.setup()
  renderApp(<Table start={{ '1|2018': 35 }} />)
  await user.click(await cellAt('1-класс', 0))
  await user.keyboard('3,5{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('«3,5» бул уячага туура келбейт')
  const field = screen.getByRole('textbox', { name: '1-класс, 2018–2019' })
  expect(field).toHaveFocus()
  expect(field).toBeInvalid()
  await user.click(await cellAt('2-класс', 0))
  expect((await rowTexts('1-класс'))[0]).toBe('35')
  expect(screen.getByText('«3,5» бул уячага туура келген жок, мурункусу калды')).toBeVisible()
})

it('copies the selected range as spreadsheets take it', async () => {
  const user = userEvent.setup()
  renderApp(<Table start={{ '1|2018': 35, '1|2019': 27, '2|2018': 24 }} />)
  await user.click(await cellAt('1-класс', 0))
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
  expect(screen.getByText('Суммасы: 86')).toBeVisible()
  const copied: string[] = []
  fireEvent.copy(await cellAt('2-класс', 1), {
    clipboardData: { setData: (_: string, text: string) => copied.push(text) },
  })
  expect(copied).toEqual(['35\t27\n24\t—'])
})

it('R-095 a doubted cell carries its mark, and the sentence is read with the cell', async () => {
  const user = userEvent.setup()
  const mark: Mark = { id: 'x', severity: 'error', text: 'Отчетто 14, эсеп боюнча 13.' }
  renderApp(
    <>
      <p id="mark-x">{mark.text}</p>
      <Table start={{ 'declared|2022': 14 }} marks={new Map([['declared|2022', [mark]]])} />
    </>,
  )
  const cell = await cellAt('Отчетто', 4)
  expect(cell).toHaveAccessibleDescription('Отчетто 14, эсеп боюнча 13.')
  expect(cell).toHaveAttribute('data-severity', 'error')
  await user.click(cell)
  expect(screen.getAllByText('Отчетто 14, эсеп боюнча 13.')).toHaveLength(2)
})

it('read only: moves and copies, but neither types nor pastes nor offers to', async () => {
  const user = userEvent.setup()
  renderApp(<Table start={{ '1|2018': 35 }} readOnly />)
  await user.click(await cellAt('1-класс', 0))
  await user.keyboard('9{Delete}{F2}')
  paste(await cellAt('1-класс', 0), tsv)
  expect((await rowTexts('1-класс'))[0]).toBe('35')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Excelден коюу' })).not.toBeInTheDocument()
  expect(await grid()).toHaveAttribute('aria-readonly', 'true')
})

it('the dialog says beforehand what a table would do, and what does not fit is named until it is closed', async () => {
  const user = userEvent.setup()
  renderApp(<Table />)
  await user.click(await screen.findByRole('button', { name: 'Excelден коюу' }))
  const field = await screen.findByLabelText('Көчүрүлгөн таблица')
  const years = YEARS.map((year) => `${year}-${year + 1}`).join('\t')
  fireEvent.change(field, {
    target: { value: `Класс\t${years}\n1-класс\t35\t27\tотуз\t21\t43\n12-класс\t1\t2\t3\t4\t5` },
  })
  expect(await screen.findByText('Коюла турган уячалар: 4')).toBeVisible()
  expect(screen.getByText('Саптардын жана тилкелердин аттары таанылды')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Таблицага коюу' }))
  expect(await rowTexts('1-класс')).toEqual(['35', '27', '—', '21', '43'])
  expect(screen.getByText('Бул таблицада мындай сап же тилке жок, алар коюлбайт: 12-класс')).toBeVisible()
  expect(screen.getByText('1-класс, 2020–2021: «отуз» окулган жок, мурункусу калат')).toBeVisible()
})
