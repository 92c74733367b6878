import type { IndicatorSeries, IndicatorSummary } from '@/api'
import type { TrendSeries } from '@/shared/charts/trend'
import type { TableName } from './tables'

/** One picture: which series stand in it and which table they come from. */
export interface ChartGroup {
  key: string
  codes: readonly string[]
  shape: 'line' | 'bar'
  table?: TableName
  /** Years are calendar years. */
  calendar?: boolean
}

const GROUPS: readonly ChartGroup[] = [
  { key: 'pupils', codes: ['pupils'], shape: 'bar', table: 'contingent' },
  { key: 'quality', codes: ['quality_pct'], shape: 'line', table: 'quality' },
  { key: 'pass', codes: ['pass_rate_pct'], shape: 'line', table: 'quality' },
  {
    key: 'olympiads',
    codes: ['olympiad_district', 'olympiad_oblast', 'olympiad_republic'],
    shape: 'bar',
    table: 'olympiads',
  },
  { key: 'ort', codes: ['ort_participation_pct', 'ort_threshold_pct'], shape: 'line', table: 'ort' },
  {
    key: 'attestation',
    codes: ['attestation_basic_pct', 'attestation_secondary_pct'],
    shape: 'line',
    table: 'attestation',
  },
  { key: 'courses', codes: ['courses_pct'], shape: 'line', table: 'courses' },
  { key: 'methodical', codes: ['methodical_materials'], shape: 'bar', table: 'methodical-materials' },
  { key: 'textbooks', codes: ['textbook_pct'], shape: 'line', table: 'textbooks' },
  { key: 'class', codes: ['average_class'], shape: 'line' },
  { key: 'computers', codes: ['pupils_per_computer'], shape: 'line' },
]

export interface Chart extends ChartGroup {
  series: TrendSeries[]
  percent: boolean
  warnings: string[]
}

/** The series of an answer as pictures in the order of a report; one that is new to this page gets its own. */
export function chartsOf(summary: IndicatorSummary, nameOf: (code: string) => string): Chart[] {
  const known = new Set(GROUPS.flatMap(({ codes }) => codes))
  const others = summary.series
    .filter(({ code }) => !known.has(code))
    .map(({ code }): ChartGroup => ({ key: code, codes: [code], shape: 'line' }))
  return [...GROUPS, ...others].flatMap((group) => {
    const found = group.codes.flatMap((code) => summary.series.find((one) => one.code === code) ?? [])
    if (found.length === 0) return []
    // A stage at which the school never took part is no line of dashes.
    const filled = found.filter(hasValue)
    const shown = filled.length > 0 ? filled : found.slice(0, 1)
    return [
      {
        ...group,
        percent: found[0]?.unit === 'percent',
        series: shown.map((one) => toTrend(one, nameOf(one.code))),
        warnings: [...new Set(shown.flatMap(({ warnings }) => warnings.map(({ message }) => message)))],
      },
    ]
  })
}

const hasValue = ({ points }: IndicatorSeries): boolean => points.some(({ value }) => value !== undefined)

function toTrend({ code, points }: IndicatorSeries, label: string): TrendSeries {
  return {
    key: code,
    label,
    points: points.map(({ schoolYear, value, period }) => ({
      year: schoolYear,
      value: value === undefined ? null : Number(value),
      kind: period ?? null,
    })),
  }
}
