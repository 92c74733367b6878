import { describe, expect, it } from 'vitest'
import type { ContingentTable, OrtTable, QualityTable } from '@/api'
import { CONTINGENT, TOTALS, YEARS } from '@/shared/grid/model/testSheets'
import type { Sheet } from '@/shared/grid/model/types'
import { bandProblems } from './bands'
import { contingent } from './contingent'
import type { Words } from './definition'
import { editRows } from './lists'
import { aboveThreshold, ort, setBands } from './ort'
import { olympiadBody, unfinishedPrizes } from './prizes'
import { quality, rates } from './quality'
import { provision } from './textbooks'
import { schoolYearOn, windowFor, windowTo } from './years'

const words: Words = {
  t: (key, values) => `${key}${values?.count === undefined ? '' : ` ${values.count}`}`,
  year: (year) => `${year}–${year + 1}`,
  label: (_set, code) => code,
  choices: () => [],
  signed: (difference) => (difference > 0 ? `+${difference}` : `−${-difference}`),
}

const row = (sheet: Sheet, key: string) => {
  const at = sheet.rows.findIndex((line) => line.key === key)
  return sheet.columns.map((_, column) => sheet.value(at, column))
}
const noteAt = (sheet: Sheet, key: string, column: string) =>
  sheet.note?.(
    sheet.rows.findIndex((line) => line.key === key),
    sheet.columns.findIndex((line) => line.key === column),
  )

const GRADES = CONTINGENT.map((_, index) => index + 1)

function contingentTable(recorded: boolean): ContingentTable {
  return {
    version: recorded ? 1 : 0,
    from: 2018,
    to: 2022,
    findings: [],
    years: YEARS.map((schoolYear, at) => ({
      schoolYear,
      recorded,
      confirmed: recorded && schoolYear === 2018,
      grades: GRADES.map((grade) => ({
        grade,
        pupils: recorded ? CONTINGENT[grade - 1]?.[at] : undefined,
      })),
      declaredTotal: recorded ? TOTALS[at] : undefined,
      missing: 0,
      stages: [],
    })),
  }
}

describe('contingent', () => {
  it('R-081 totals of the seed stand under the grades; a printed total that differs says by how much', () => {
    const table = contingentTable(true)
    const form = contingent.toForm(table)
    expect(row(contingent.sheet(form, table, words), 'total')).toEqual(TOTALS)
    const off = contingent.apply(form, [{ row: 'declaredTotal', column: '2022', value: 389 }], table)
    const sheet = contingent.sheet(off, table, words)
    expect(noteAt(sheet, 'declaredTotal', '2022')).toBe('+12')
    expect(noteAt(sheet, 'declaredTotal', '2021')).toBeNull()
  })

  it('R-090 a year begins to be recorded with its first cell, also as «no data», and can be taken out', () => {
    const table = contingentTable(false)
    const empty = contingent.toForm(table)
    expect(empty.years).toEqual([])
    const said = contingent.apply(empty, [{ row: 'grades/1', column: '2022', value: null }], table)
    expect(said.years.map(({ schoolYear }) => schoolYear)).toEqual([2022])
    expect(said.years[0]?.grades).toHaveLength(11)
    expect(contingent.setRecorded(said, 2022, false, table).years).toEqual([])
  })

  it('an unknown grade makes the sum a part, not a total', () => {
    const table = contingentTable(true)
    const form = contingent.apply(
      contingent.toForm(table),
      [{ row: 'grades/3', column: '2022', value: null }],
      table,
    )
    const sheet = contingent.sheet(form, table, words)
    expect(row(sheet, 'total').at(-1)).toBe(330)
    expect(noteAt(sheet, 'total', '2022')).toBe('indicators:unknownPart 1')
    expect(noteAt(sheet, 'declaredTotal', '2022')).toBeNull()
  })

  it('a confirmed year is locked, and a finding leads to its cell', () => {
    const table = contingentTable(true)
    const form = contingent.toForm(table)
    const sheet = contingent.sheet(form, table, words)
    expect(sheet.locked?.(0, 0)).toBe(true)
    expect(sheet.locked?.(0, 1)).toBe(false)
    expect(contingent.placeOf({ schoolYear: 2022, field: 'declaredTotal' }, form)).toEqual({
      row: 'declaredTotal',
      column: '2022',
    })
    expect(contingent.placeAt(['years', '4', 'grades', '2', 'pupils'], form)).toEqual({
      row: 'grades/3',
      column: '2022',
    })
  })
})

describe('quality', () => {
  it.each([
    [337, 55, 68, 179, 35, 40.7],
    [331, 55, 62, 148, 66, 44.2],
    [363, 60, 72, 157, 74, 45.7],
    [376, 62, 80, 164, 70, 46.4],
    [389, 65, 84, 177, 63, 45.7],
  ])('R-082 of %i pupils of the seed', (total, excellent, good, satisfactory, ungraded, percent) => {
    expect(rates({ total, excellent, good, satisfactory, ungraded })).toEqual({
      qualityPct: percent,
      passRatePct: 100,
    })
  })

  it('R-086 nobody is graded: no value; R-090 an unknown figure: no value', () => {
    expect(rates({ total: 35, excellent: 0, good: 0, satisfactory: 0, ungraded: 35 }).qualityPct).toBeNull()
    expect(rates({ total: 35, excellent: 5, good: null, ungraded: 0 }).qualityPct).toBeNull()
  })

  it('R-102 a percentage is never written where counts are; periods and ungraded grades are', () => {
    const table: QualityTable = {
      version: 0,
      from: 2022,
      to: 2022,
      findings: [],
      years: [
        {
          schoolYear: 2022,
          recorded: false,
          confirmed: false,
          ungradedGrades: [1, 2],
          blocks: [{ block: 'all' }],
        },
      ],
    }
    const model = quality(false)
    const form = model.apply(
      model.toForm(table),
      [
        { row: '2022/all', column: 'total', value: 389 },
        { row: '2022/all', column: 'period', value: 'q1' },
        { row: '2022/all', column: 'ungradedGrades', value: '1,2' },
        { row: '2022/all', column: 'declaredQualityPct', value: 48 },
        { row: '2022/all', column: 'excellent', value: 65 },
        { row: '2022/all', column: 'good', value: 84 },
        { row: '2022/all', column: 'ungraded', value: 63 },
      ],
      table,
    )
    expect(form.years[0]).toMatchObject({ period: 'q1', ungradedGrades: [1, 2] })
    const sheet = model.sheet(form, table, words)
    const column = sheet.columns.findIndex(({ key }) => key === 'qualityPct')
    expect(sheet.value(0, column)).toBe(45.7)
    expect(sheet.spec(0, column)).toEqual({ kind: 'computed', percent: true })
    // R-083: 48 is more than a point off, 45 would not be.
    expect(noteAt(sheet, '2022/all', 'declaredQualityPct')).toBe('+2.3')
  })
})

describe('national test', () => {
  const bands = [
    { fromScore: 0, toScore: 109, participants: 12 },
    { fromScore: 110, toScore: 120, participants: 15 },
    { fromScore: 121, toScore: null, participants: 1 },
  ]

  it('R-092 bands follow one another: a gap and an overlap are named', () => {
    expect(bandProblems(bands)).toEqual([])
    expect(bandProblems([bands[0], bands[1], { fromScore: 201 }] as typeof bands)).toEqual([
      { kind: 'gap', index: 2, from: 121, to: 200 },
    ])
    expect(
      bandProblems([bands[0], { fromScore: 105, toScore: null, participants: 1 }] as typeof bands),
    ).toEqual([{ kind: 'overlap', index: 1, from: 105, to: 109 }])
    expect(bandProblems([{ fromScore: 10, toScore: 120 }])).toEqual([{ kind: 'start' }, { kind: 'end' }])
  })

  it('R-091 the share at the threshold: 16 of 28 are 57.1 %; nothing where a band crosses it', () => {
    const year = { schoolYear: 2018, asPrinted: false, participants: 28, bands }
    expect(aboveThreshold(year, 110)).toBe(57.1)
    expect(aboveThreshold(year, 115)).toBeNull()
    expect(aboveThreshold({ ...year, bands: [{ fromScore: 0, toScore: 109 }] }, 110)).toBeNull()
  })

  it('R-092 no share without a band below the threshold, and none when more are below than took part', () => {
    const year = { schoolYear: 2018, asPrinted: false, participants: 28, bands }
    expect(aboveThreshold({ ...year, bands: [] }, 110)).toBeNull()
    expect(aboveThreshold({ ...year, bands: bands.slice(1) }, 110)).toBeNull()
    expect(aboveThreshold({ ...year, participants: 11 }, 110)).toBeNull()
  })

  it('other ends of a band keep its participants', () => {
    const table: OrtTable = {
      version: 1,
      from: 2018,
      to: 2018,
      findings: [],
      years: [{ schoolYear: 2018, recorded: true, confirmed: false, asPrinted: true, bands }],
    }
    const next = setBands(
      ort.toForm(table),
      [2018],
      bands.map((band) => ({
        was: band,
        band: { ...band, toScore: band.toScore === 120 ? 130 : band.toScore },
      })),
      false,
      table,
    )
    expect(next.years[0]?.bands.map(({ toScore, participants }) => [toScore, participants])).toEqual([
      [109, 12],
      [130, 15],
      [null, 1],
    ])
  })
})

describe('lists', () => {
  it('rows come with what is written and go when nothing is left', () => {
    const write = (one: { a: unknown }, _column: string, value: unknown) => ({ ...one, a: value })
    const edit = (rows: { a: unknown }[], row: string, value: number | null) =>
      editRows(
        rows,
        [{ row, column: 'a', value }],
        () => ({ a: null as unknown }),
        write,
        ({ a }) => a === null,
      )
    expect(edit([], 'row0', 5)).toEqual([{ a: 5 }])
    expect(edit([{ a: 1 }, { a: 2 }], 'row0', null)).toEqual([{ a: 2 }])
    expect(edit([{ a: 1 }], 'row4', 3)).toEqual([{ a: 1 }, { a: 3 }])
  })

  it('R-103 a prize is sent when it is whole, under its year', () => {
    const form = {
      from: 2021,
      to: 2022,
      years: [],
      prizes: [
        { schoolYear: 2021, stage: 'district' as const, subject: 'math', place: 1, grade: 9, count: 1 },
        { schoolYear: 2022, stage: null, subject: 'math', place: null, grade: null, count: 1 },
      ],
    }
    expect(unfinishedPrizes(form)).toBe(1)
    expect(olympiadBody(form).years).toMatchObject([{ schoolYear: 2021, results: [{ place: 1 }] }])
  })

  it('R-096 a surplus of one book is no other book', () => {
    expect(
      provision([
        { needed: 40, available: 60 },
        { needed: 40, available: 20 },
      ]),
    ).toBe(75)
    expect(provision([{ needed: 40, available: null }])).toBeNull()
  })
})

describe('years', () => {
  it('R-176 the school year begins in September', () => {
    expect(schoolYearOn('2026-08-31')).toBe(2025)
    expect(schoolYearOn('2026-09-01')).toBe(2026)
  })

  it('R-097 five consecutive years; an old year brings its own window', () => {
    expect(windowTo(2022)).toEqual({ from: 2018, to: 2022 })
    expect(windowFor(2024, 2026)).toEqual({ from: 2022, to: 2026 })
    expect(windowFor(2018, 2026)).toEqual({ from: 2014, to: 2018 })
  })
})
