import type { OlympiadStage, OlympiadStageUpdate } from '@/api'
import type { YearForm } from './years'

export const STAGES: readonly OlympiadStage[] = ['school', 'district', 'oblast', 'republic']

export interface OlympiadYearForm {
  schoolYear: number
  stages: OlympiadStageUpdate[]
}

/** One line of the list of prizes; what is missing keeps it from being sent. */
export interface PrizeRow {
  schoolYear: number | null
  stage: OlympiadStage | null
  subject: string | null
  place: number | null
  grade: number | null
  count: number | null
}

/** The prizes are one list over all years, so that a line can be written before its year is. */
export interface OlympiadForm extends YearForm<OlympiadYearForm> {
  prizes: readonly PrizeRow[]
}

export const freshOlympiads = (schoolYear: number): OlympiadYearForm => ({
  schoolYear,
  stages: STAGES.map((stage) => ({ stage, participants: null, declaredPrizes: null })),
})

export const REQUIRED: readonly (keyof PrizeRow)[] = ['schoolYear', 'stage', 'subject', 'place', 'count']

export const isWhole = (row: PrizeRow): boolean => REQUIRED.every((column) => row[column] !== null)

/** Prizes in the list at one stage of a year; null when the list has none of it. */
export function listed(prizes: readonly PrizeRow[], year: number, stage: OlympiadStage): number | null {
  const found = prizes.filter((row) => row.schoolYear === year && row.stage === stage && isWhole(row))
  return found.length === 0 ? null : found.reduce((sum, { count }) => sum + (count ?? 0), 0)
}
