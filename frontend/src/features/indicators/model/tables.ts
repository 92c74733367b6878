import type { DataRegister } from '@/api'

/** The tables of a school in the order in which a report has them; the names are those of the addresses. */
export const TABLES = [
  'contingent',
  'quality',
  'olympiads',
  'ort',
  'attestation',
  'courses',
  'methodical-materials',
  'textbooks',
  'surveys',
  'declared-figures',
] as const

export type TableName = (typeof TABLES)[number]

export const isTable = (name: string): name is TableName => (TABLES as readonly string[]).includes(name)

/** The register whose findings a table shows. */
export const REGISTER: Record<TableName, DataRegister> = {
  contingent: 'contingent',
  quality: 'quality',
  olympiads: 'olympiad',
  ort: 'ort',
  attestation: 'attestation',
  courses: 'course_stat',
  'methodical-materials': 'methodical',
  textbooks: 'textbooks',
  surveys: 'surveys',
  'declared-figures': 'declared_figures',
}
