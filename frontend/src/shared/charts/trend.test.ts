import { describe, expect, it } from 'vitest'
import { barDomain, hasValues, incomparable, lineDomain, runs, type TrendSeries, yearsOf } from './trend'

const series = (values: (number | null)[], kinds: (string | undefined)[] = [], from = 2018): TrendSeries => ({
  key: 's',
  label: 'S',
  points: values.map((value, index) => ({ year: from + index, value, kind: kinds[index] })),
})
const lines = (one: TrendSeries) => runs(one.points).map((run) => run.map((point) => point.year))

describe('a series over years', () => {
  it('R-090 an unknown year is a gap in the line', () => {
    expect(lines(series([1, 2, null, 0, 4]))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ])
    expect(lines(series([null, null]))).toEqual([])
    expect(hasValues([series([null, null])])).toBe(false)
    expect(hasValues([series([null, 0])])).toBe(true)
  })

  it('R-088 values for a year and for a quarter are not joined, and that is said', () => {
    const quality = series([40.7, 44.2, 45.7, 46.4, 45.7], ['year', 'year', 'q1', 'q1', 'q1'])
    expect(lines(quality)).toEqual([
      [2018, 2019],
      [2020, 2021, 2022],
    ])
    expect(incomparable([quality])).toBe(true)
    expect(incomparable([series([1, 2], ['q1', 'q1'])])).toBe(false)
  })

  it('R-088 other ungraded grades part the line too', () => {
    const points = [
      { year: 2018, value: 40.7, kind: 'year', basis: '1' },
      { year: 2019, value: 44.2, kind: 'year', basis: '1-2' },
    ]
    expect(incomparable([{ key: 's', label: '', points }])).toBe(true)
    expect(runs(points)).toHaveLength(2)
  })

  it('an unknown year does not compare with anything', () => {
    expect(incomparable([series([1, null], ['year', 'q1'])])).toBe(false)
  })

  it('bars begin at zero, lines around their values and never below zero', () => {
    expect(barDomain([series([337, 331, null])])).toEqual([0, 337])
    const [from, to] = lineDomain([series([40.7, 46.4])])
    expect(from).toBeGreaterThan(30)
    expect(to - from).toBeGreaterThanOrEqual(10)
    expect(lineDomain([series([0, 3])])[0]).toBe(0)
    expect(lineDomain([series([null])])).toEqual([0, 10])
  })

  it('gathers the years of all its series', () => {
    expect(yearsOf([series([1, 2]), series([1, 2], [], 2020)])).toEqual([2018, 2019, 2020, 2021])
  })
})
