import type { PlanStage } from '@/api'

/** the usual term; another one needs a reason. */
export const DEFAULT_TERM = 5

export interface StageIssue {
  kind: 'gap' | 'overlap' | 'outside' | 'backwards' | 'none'
  /** School years concerned, first and last. */
  from: number
  to: number
  /** The stage where the mistake is mended; -1 for the plan as a whole. */
  index: number
}

interface Term {
  firstSchoolYear: number
  lastSchoolYear: number
}

/** Plan days run from 1 September of the first school year to 31 August after the last one. */
export const termStart = (term: Term): string => `${term.firstSchoolYear}-09-01`
export const termEnd = (term: Term): string => `${term.lastSchoolYear + 1}-08-31`

export const termYears = (term: Term): number => term.lastSchoolYear - term.firstSchoolYear + 1

/** School years of the term, in order. */
export function schoolYears(term: Term): number[] {
  const count = Math.max(0, Math.min(termYears(term), 30))
  return Array.from({ length: count }, (_, index) => term.firstSchoolYear + index)
}

/** 2027-05-25 lies in the school year 2026–2027, which is written 2026. */
export function schoolYearOf(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-\d{2}$/.exec(date)
  if (match === null) return null
  return Number(match[2]) >= 9 ? Number(match[1]) : Number(match[1]) - 1
}

export const isInsideTerm = (date: string, term: Term): boolean =>
  date >= termStart(term) && date <= termEnd(term)

/** Sum of the years of the stages. */
export const stageYears = (stages: readonly PlanStage[]): number =>
  stages.reduce((sum, stage) => sum + Math.max(0, stage.lastSchoolYear - stage.firstSchoolYear + 1), 0)

/** Stages cover the term without gap or overlap, in order; every mistake names its years. */
export function stageIssues(stages: readonly PlanStage[], term: Term): StageIssue[] {
  if (stages.length === 0) {
    return [{ kind: 'none', from: term.firstSchoolYear, to: term.lastSchoolYear, index: -1 }]
  }
  const issues: StageIssue[] = []
  let next = term.firstSchoolYear
  stages.forEach((stage, index) => {
    const { firstSchoolYear: from, lastSchoolYear: to } = stage
    if (to < from) {
      issues.push({ kind: 'backwards', from, to, index })
      return
    }
    if (from < term.firstSchoolYear || to > term.lastSchoolYear)
      issues.push({ kind: 'outside', from, to, index })
    if (from > next) issues.push({ kind: 'gap', from: next, to: from - 1, index })
    if (from < next && index > 0) {
      issues.push({ kind: 'overlap', from, to: Math.min(next - 1, to), index })
    }
    next = Math.max(next, to + 1)
  })
  if (next <= term.lastSchoolYear) {
    issues.push({ kind: 'gap', from: next, to: term.lastSchoolYear, index: stages.length - 1 })
  }
  return issues
}

/** The stage of a school year, counted from 1; null where no stage covers it. */
export function stageNumberOf(
  stages: readonly PlanStage[],
  schoolYear: number | null | undefined,
): number | null {
  if (schoolYear === null || schoolYear === undefined) return null
  const index = stages.findIndex((s) => s.firstSchoolYear <= schoolYear && schoolYear <= s.lastSchoolYear)
  return index === -1 ? null : index + 1
}

/** A new stage takes the years that are still free, or the last one. */
export function addStage(stages: readonly PlanStage[], term: Term, title: string): PlanStage[] {
  const last = stages.at(-1)
  const free = last === undefined ? term.firstSchoolYear : last.lastSchoolYear + 1
  const from = Math.min(free, term.lastSchoolYear)
  return [
    ...stages,
    {
      kind: stages.length === 0 ? 'diagnostic' : 'main',
      title,
      firstSchoolYear: from,
      lastSchoolYear: Math.max(from, term.lastSchoolYear),
    },
  ]
}

/** Puts an element one place up or down; the ends stay where they are. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const other = index + by
  const copy = [...list]
  const a = copy[index]
  const b = copy[other]
  if (a === undefined || b === undefined) return copy
  copy[index] = b
  copy[other] = a
  return copy
}
