import type { DataQualityFinding, DataRegister } from '@/api'

/** The page of a finding's figures, with the cell where there is one. */
export interface FindingWay {
  to: string
  params: Record<string, string>
  search?: { year?: number; field?: string; tab?: string }
}

const TABLE: Partial<Record<DataRegister, string>> = {
  contingent: 'contingent',
  quality: 'quality',
  olympiad: 'olympiads',
  ort: 'ort',
  attestation: 'attestation',
  course_stat: 'courses',
  methodical: 'methodical-materials',
  textbooks: 'textbooks',
  surveys: 'surveys',
  declared_figures: 'declared-figures',
}

export function findingWay(schoolId: string, finding: DataQualityFinding): FindingWay {
  const { register, schoolYear, field } = finding
  const table = TABLE[register]
  if (table !== undefined)
    return {
      to: '/schools/$schoolId/indicators/$table',
      params: { schoolId, table },
      search: { year: schoolYear, field },
    }
  if (register === 'mission') return { to: '/schools/$schoolId/mission', params: { schoolId } }
  if (register === 'money')
    return { to: '/schools/$schoolId/finance', params: { schoolId }, search: { year: schoolYear } }
  if (register === 'staff' || register === 'courses')
    return { to: '/schools/$schoolId/staff', params: { schoolId } }
  return {
    to: '/schools/$schoolId/profile',
    params: { schoolId },
    search:
      register === 'year_profile'
        ? { tab: 'year', year: schoolYear }
        : register === 'material_base'
          ? { tab: 'material' }
          : undefined,
  }
}
