import { describe, expect, it } from 'vitest'
import { planPaste } from './paste'
import { at } from './selection'
import { CONTINGENT, gradeSheet, TOTALS, YEARS } from './testSheets'
import type { Change, Sheet } from './types'

const tsv = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.join('\t')).join('\r\n')
const spans = YEARS.map((year) => `${year}-${year + 1}`)
const cells = (changes: Change[]) =>
  Object.fromEntries(changes.map(({ row, column, value }) => [`${row}|${column}`, value]))

const ALL = Object.fromEntries(
  CONTINGENT.flatMap((values, row) => values.map((value, column) => [`${row + 1}|${YEARS[column]}`, value])),
)
const DECLARED = Object.fromEntries(TOTALS.map((sum, column) => [`declared|${YEARS[column]}`, sum]))

describe('J6 a table pasted from a spreadsheet', () => {
  it('11 × 5 bare figures fill the grid from the first cell', () => {
    const plan = planPaste(gradeSheet(), at(0, 0), tsv(CONTINGENT))
    expect(cells(plan.changes)).toEqual(ALL)
    expect(plan).toMatchObject({
      headings: { row: false, column: false },
      beyond: { rows: 0, columns: 0 },
      leftOut: [],
      unreadable: [],
    })
  })

  it('with its years and grades it goes where it is headed, whatever cell is selected', () => {
    const table = [
      ['Класс', ...spans],
      ...CONTINGENT.map((values, index) => [`${index + 1}-класс`, ...values]),
    ]
    const plan = planPaste(gradeSheet(), at(6, 3), tsv(table))
    expect(cells(plan.changes)).toEqual(ALL)
    expect(plan.headings).toEqual({ row: true, column: true })
  })

  it('with bare numbers of grades at its left they are headings too', () => {
    const table = [['', ...spans], ...CONTINGENT.map((values, index) => [index + 1, ...values])]
    expect(cells(planPaste(gradeSheet(), at(0, 0), tsv(table)).changes)).toEqual(ALL)
    // No years above: the column of 1 to 11 still is the column of grades.
    expect(cells(planPaste(gradeSheet(), at(0, 0), tsv(table.slice(1))).changes)).toEqual(ALL)
  })

  it('the printed totals under it are kept as declared, headed or not', () => {
    const bare = planPaste(gradeSheet(), at(0, 0), tsv([...CONTINGENT, TOTALS]))
    expect(cells(bare.changes)).toEqual({ ...ALL, ...DECLARED })
    const headed = planPaste(
      gradeSheet(),
      at(0, 0),
      tsv([
        ['', ...spans],
        ...CONTINGENT.map((values, index) => [`${index + 1}-кл`, ...values]),
        ['Бардыгы', ...TOTALS],
      ]),
    )
    expect(cells(headed.changes)).toEqual({ ...ALL, ...DECLARED })
  })

  it('what was copied out of this grid comes back to the same cells', () => {
    const plan = planPaste(gradeSheet(), at(0, 0), tsv([...CONTINGENT, [1, 2, 3, 4, 5], TOTALS]))
    expect(cells(plan.changes)).toEqual({ ...ALL, ...DECLARED })
  })

  it('titles and unknown headings above it are skipped', () => {
    const table = [
      ['Акыркы 5 жыл ичиндеги окуучулардын саны', '', '', '', '', ''],
      ['Класстар', 'Окуу жылдары', '', '', '', ''],
      ['', ...spans],
      ...CONTINGENT.map((values, index) => [index + 1, ...values]),
    ]
    const plan = planPaste(gradeSheet(), at(0, 0), tsv(table))
    expect(cells(plan.changes)).toEqual(ALL)
  })

  it('years in another order and only some of them find their columns', () => {
    const table = [
      ['Класс', '2020-2021', '2018-2019', '2017-2018'],
      ['1-класс', 42, 35, 30],
    ]
    const plan = planPaste(gradeSheet(), at(0, 0), tsv(table))
    expect(cells(plan.changes)).toEqual({ '1|2020': 42, '1|2018': 35 })
    expect(plan.leftOut).toEqual(['2017-2018'])
  })

  it('R-090 dashes and empty cells become unknown, 0 stays 0', () => {
    const plan = planPaste(gradeSheet({ '1|2019': 9 }), at(0, 0), '35\t-\t0\t\t—')
    expect(cells(plan.changes)).toEqual({
      '1|2018': 35,
      '1|2019': null,
      '1|2020': 0,
      '1|2021': null,
      '1|2022': null,
    })
  })

  it('what is larger than the grid is named, the rest is taken', () => {
    const wide = planPaste(gradeSheet(), at(0, 3), '1\t2\t3\t4')
    expect(cells(wide.changes)).toEqual({ '1|2021': 1, '1|2022': 2 })
    expect(wide.beyond).toEqual({ rows: 0, columns: 2 })
    const long = planPaste(gradeSheet(), at(10, 0), '32\n337\n1\n2')
    expect(cells(long.changes)).toEqual({ '11|2018': 32, 'declared|2018': 337 })
    expect(long.beyond).toEqual({ rows: 2, columns: 0 })
    const twelve = planPaste(
      gradeSheet(),
      at(0, 0),
      tsv([
        ['11-класс', 32],
        ['12-класс', 20],
      ]),
    )
    expect(cells(twelve.changes)).toEqual({ '11|2018': 32 })
    expect(twelve.leftOut).toEqual(['12-класс'])
  })

  it('what cannot be read is named with its cell and changes nothing there', () => {
    const plan = planPaste(gradeSheet(), at(1, 1), '24,5\t39\nотуз\t26')
    expect(cells(plan.changes)).toEqual({ '2|2020': 39, '3|2020': 26 })
    expect(plan.unreadable).toEqual([
      { row: '2', column: '2019', text: '24,5' },
      { row: '3', column: '2019', text: 'отуз' },
    ])
  })

  it('numbers of pupils that look like grades are still numbers of pupils', () => {
    const plan = planPaste(gradeSheet(), at(0, 0), '1\t5\n2\t6\n3\t7')
    expect(cells(plan.changes)).toEqual({
      '1|2018': 1,
      '1|2019': 5,
      '2|2018': 2,
      '2|2019': 6,
      '3|2018': 3,
      '3|2019': 7,
    })
  })

  it('one value fills what is selected, but never a computed cell', () => {
    const selection = { anchor: { row: 9, column: 0 }, focus: { row: 12, column: 0 } }
    expect(cells(planPaste(gradeSheet(), selection, '—').changes)).toEqual({
      '10|2018': null,
      '11|2018': null,
      'declared|2018': null,
    })
    expect(planPaste(gradeSheet(), at(11, 0), '5').changes).toEqual([])
  })

  it('nothing pasted does nothing', () => {
    expect(planPaste(gradeSheet(), at(0, 0), '\n').changes).toEqual([])
  })
})

const MARKS = ['total', '5', '4-5', '3', '2']

/** Years down, figures across, the last one computed: the table of quality. */
function markSheet(): Sheet {
  const rows = YEARS.map((year) => ({ key: String(year), label: `${year}–${year + 1}` }))
  const columns = [
    ...MARKS.map((key) => ({
      key,
      label: key === 'total' ? 'Окуучулардын саны' : `«${key}»`,
    })),
    { key: 'quality', label: 'Сапаты' },
  ]
  return {
    rows,
    columns,
    spec: (_row, column) => (columns[column]?.key === 'quality' ? { kind: 'computed' } : { kind: 'integer' }),
    value: () => null,
  }
}

describe('a table of figures by year', () => {
  it('is recognised by the names of its figures; the computed one is not taken', () => {
    const table = [
      ['Окуу жылы', 'Окуучулардын саны', '«5»', '«4-5»', '«3»', 'Сапаты'],
      ['2018-2019', 337, 55, 68, 179, '41%'],
      ['2019-2020', 331, 55, 62, 148, '44%'],
    ]
    const plan = planPaste(markSheet(), at(3, 2), tsv(table))
    expect(cells(plan.changes)).toMatchObject({ '2018|total': 337, '2018|3': 179, '2019|4-5': 62 })
    expect(plan.changes).toHaveLength(8)
    expect(plan.unreadable).toEqual([])
  })

  it('a first row of small figures is no heading, even when columns are called so', () => {
    const plan = planPaste(markSheet(), at(0, 1), '5\t4\t3\t2\n6\t5\t4\t0')
    expect(cells(plan.changes)).toMatchObject({ '2018|5': 5, '2018|4-5': 4, '2018|3': 3, '2019|5': 6 })
  })
})

/** Two graduating grades a year, the newest first as the paper prints them. */
function graduateSheet(): Sheet {
  const rows = [2019, 2020].flatMap((year) =>
    [9, 11].map((grade) => ({
      key: `${year}-${grade}`,
      label: `${year}–${year + 1}, ${grade}-класс`,
    })),
  )
  const columns = ['graduates', 'mark5', 'mark4'].map((key) => ({ key, label: key }))
  return {
    rows,
    columns,
    spec: () => ({ kind: 'integer' }),
    value: () => null,
    locked: (row) => row === 0,
  }
}

describe('headings in two columns', () => {
  it('the year over several rows and the grade beside it find their row', () => {
    const table = [
      ['2019-2020', '11-класс', 32, 4, 15],
      ['', '9-класс', 34, 6, 12],
      ['2020-2021', '11-класс', 28, 4, 10],
      ['', '9-класс', 31, 6, 10],
    ]
    const plan = planPaste(graduateSheet(), at(0, 0), tsv(table))
    expect(cells(plan.changes)).toMatchObject({
      '2019-11|graduates': 32,
      '2020-11|mark4': 10,
      '2020-9|graduates': 31,
    })
    expect(plan.headings.column).toBe(true)
    // What is locked stays as it is, and that is said.
    expect(plan.locked).toBe(3)
    expect(plan.changes).toHaveLength(9)
  })

  it('years that the table does not have are headings all the same', () => {
    const plan = planPaste(markSheet(), at(0, 0), '2016-2017\t300\t40\n2017-2018\t310\t41')
    expect(cells(plan.changes)).toMatchObject({ '2018|total': 300, '2018|5': 40, '2019|total': 310 })
  })
})

/** Subjects with their books: texts and figures, and rows that are added. */
function bookSheet(known: number): Sheet {
  const rows = Array.from({ length: known }, (_, index) => ({ key: `row-${index}`, label: `${index + 1}` }))
  const columns = [
    { key: 'subject', label: 'Предмет' },
    { key: 'needed', label: 'Керек' },
    { key: 'available', label: 'Бар' },
  ]
  return {
    rows,
    columns,
    spec: (_row, column) => (column === 0 ? { kind: 'text', maxLength: 50 } : { kind: 'integer' }),
    value: () => null,
    newRow: (beyond) => `new-${beyond}`,
  }
}

describe('a table that grows', () => {
  it('takes as many rows as are pasted', () => {
    const plan = planPaste(bookSheet(1), at(0, 0), 'Алгебра\t40\t35\nФизика\t30\t30\nХимия\t28\t-')
    expect(cells(plan.changes)).toEqual({
      'row-0|subject': 'Алгебра',
      'row-0|needed': 40,
      'row-0|available': 35,
      'new-0|subject': 'Физика',
      'new-0|needed': 30,
      'new-0|available': 30,
      'new-1|subject': 'Химия',
      'new-1|needed': 28,
      'new-1|available': null,
    })
    expect(plan.beyond.rows).toBe(0)
  })

  it('knows its own heading row', () => {
    const plan = planPaste(bookSheet(1), at(0, 0), 'Предмет\tКерек\tБар\nАлгебра\t40\t35')
    expect(cells(plan.changes)).toEqual({
      'row-0|subject': 'Алгебра',
      'row-0|needed': 40,
      'row-0|available': 35,
    })
  })
})
