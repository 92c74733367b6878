import { describe, expect, it } from 'vitest'
import { parseTable, writeTable } from './clipboard'
import { findLine, foldLabel } from './labels'
import { parseCell, shortGrades } from './parse'
import { gradeSheet } from './testSheets'

const INTEGER = { kind: 'integer' } as const
const PERCENT = { kind: 'decimal', digits: 2, max: 100 } as const
const value = (text: string, spec: Parameters<typeof parseCell>[1] = INTEGER) => {
  const parsed = parseCell(text, spec)
  return parsed.ok ? parsed.value : 'unreadable'
}

describe('R-090 a cell', () => {
  it.each(['', '  ', '-', '–', '—', '−', '…', 'н/д', 'маалымат жок', 'Нет данных'])(
    '"%s" is unknown, not 0',
    (text) => expect(value(text)).toBeNull(),
  )

  it('0 is a number', () => expect(value('0')).toBe(0))

  it('reads numbers with spaces of every width between thousands', () => {
    expect(value('1 234')).toBe(1234)
    expect(value('1\u00a0234\u00a0567', { kind: 'decimal', digits: 0, max: 9_999_999 })).toBe(1_234_567)
    expect(value('12\u202f345')).toBe(12_345)
    expect(value(' 35 ')).toBe(35)
  })

  it('R-175 reads the decimal comma and the point, with or without the sign of percent', () => {
    expect(value('45,7', PERCENT)).toBe(45.7)
    expect(value('45.71 %', PERCENT)).toBe(45.71)
    expect(value('46%', PERCENT)).toBe(46)
  })

  it('takes a whole number that a spreadsheet wrote with zeros behind the comma', () => {
    expect(value('35,0')).toBe(35)
    expect(value('35.00')).toBe(35)
  })

  it.each(['35,5', '-5', '35 27', '1,234', '12a', 'отуз', '1e3', '=SUM(A1)', '35*', '1.234.567', '9999999'])(
    '"%s" is no number of pupils',
    (text) => expect(value(text)).toBe('unreadable'),
  )

  it('a percent is at most 100 and has at most its digits', () => {
    expect(value('100,5', PERCENT)).toBe('unreadable')
    expect(value('45,713', PERCENT)).toBe('unreadable')
  })

  it('reads texts, days and choices', () => {
    expect(value('  Ата-эне   көп ', { kind: 'text', maxLength: 20 })).toBe('Ата-эне көп')
    expect(value('-', { kind: 'text', maxLength: 20 })).toBe('-')
    expect(value('абвгд', { kind: 'text', maxLength: 3 })).toBe('unreadable')
    expect(value('5.9.2022', { kind: 'date' })).toBe('2022-09-05')
    expect(value('31.02.2022', { kind: 'date' })).toBe('unreadable')
    const period = {
      kind: 'choice',
      choices: [
        { value: 'year', label: 'Окуу жылы', names: ['жыл'] },
        { value: 'q1', label: '1-чейрек' },
      ],
    } as const
    expect(value('1-ЧЕЙРЕК', period)).toBe('q1')
    expect(value('жыл', period)).toBe('year')
    expect(value('2-чейрек', period)).toBe('unreadable')
  })

  it('reads grades one by one and as a span', () => {
    const grades = { kind: 'grades' } as const
    expect(['1', '1-2', '1, 2', '2;1', '1–3', '0', '1-13', 'бир'].map((text) => value(text, grades))).toEqual(
      ['1', '1,2', '1,2', '1,2', '1,2,3', 'unreadable', 'unreadable', 'unreadable'],
    )
    expect(['1', '1,2', '1,2,5', '1,2,4,5,6'].map(shortGrades)).toEqual(['1', '1–2', '1–2, 5', '1–2, 4–6'])
  })

  it('a computed cell takes nothing', () => expect(value('5', { kind: 'computed' })).toBe('unreadable'))
})

describe('the clipboard', () => {
  it('parts rows and cells of every kind of line ends', () => {
    expect(parseTable('35\t27\r\n24\t39\r\n')).toEqual([
      ['35', '27'],
      ['24', '39'],
    ])
  })

  it('keeps empty cells and empty rows where they are', () => {
    expect(parseTable('35\t\t42\n\t\t\n24\t39\t')).toEqual([
      ['35', '', '42'],
      ['', '', ''],
      ['24', '39', ''],
    ])
  })

  it('takes quoted cells with line breaks, tabs and quotes in them', () => {
    expect(parseTable('"Окуу\nжылы"\t"он ""беш"""\n1\t2')).toEqual([
      ['Окуу жылы', 'он "беш"'],
      ['1', '2'],
    ])
  })

  it('reads semicolons, columns parted by spaces, and one column', () => {
    expect(parseTable('1;35;27\n2;24;39')).toEqual([
      ['1', '35', '27'],
      ['2', '24', '39'],
    ])
    expect(parseTable('1-класс   35   27\n2-класс   24   39')).toEqual([
      ['1-класс', '35', '27'],
      ['2-класс', '24', '39'],
    ])
    expect(parseTable('1 234\n—\n20')).toEqual([['1 234'], ['—'], ['20']])
    expect(parseTable(' \n ')).toEqual([])
  })

  it('writes what it can read again', () => {
    const rows = [
      ['35', '—'],
      ['0', 'бир\tэки'],
    ]
    expect(parseTable(writeTable(rows))).toEqual([
      ['35', '—'],
      ['0', 'бир эки'],
    ])
  })
})

describe('headings', () => {
  it.each([
    ['2018-2019', '2018-2019'],
    ['2018/19 уч. год', '2018-2019'],
    ['2018–2019-окуу жылы', '2018-2019'],
    ['2018 — 2019 о.', '2018-2019 о'],
    ['1-класс', '1'],
    ['1 класс', '1'],
    ['1-кл.', '1'],
    ['11', '11'],
    ['«5»', '5'],
    ['Grade 3', '3'],
    ['2018-ж.', '2018'],
    ['2022-жыл', '2022'],
    ['Класс', 'класс'],
  ])('"%s" is the same as "%s"', (text, folded) => expect(foldLabel(text)).toBe(folded))

  it('finds a line by its label and by its other names', () => {
    const { rows, columns } = gradeSheet()
    expect(findLine(columns, '2020/21')).toBe(2)
    expect(findLine(rows, '11 класс')).toBe(10)
    expect(findLine(rows, '12-класс')).toBe(-1)
    expect(findLine(rows, 'Итого:')).toBe(12)
    expect(findLine(rows, '')).toBe(-1)
  })
})
