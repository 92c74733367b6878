import type { EvidenceKind, EvidenceRegister } from '@/api'

/** As the contract names them; the labels are reference data. */
export const KINDS: readonly EvidenceKind[] = [
  'order',
  'minutes',
  'plan',
  'strategic_plan',
  'report',
  'monitoring_report',
  'regulation',
  'charter',
  'state_registration_certificate',
  'reregistration_certificate',
  'licence',
  'curriculum_hours_grid',
  'report_osh1',
  'report_rik83',
  'emis_extract',
  'lesson_plan',
  'lesson_development',
  'teacher_portfolio',
  'diploma_or_certificate',
  'employment_document',
  'ethics_code',
  'survey_result',
  'emergency_ministry_act',
  'sanitary_norms_act',
  'inspection_conclusion',
  'facility_list',
  'financial_report',
  'budget_estimate',
  'audit_report',
  'photo',
  'website_link',
  'other',
]

interface Way {
  to: string
  params: Record<string, string>
}

const TABLES: Partial<Record<EvidenceRegister, string>> = {
  contingent: 'contingent',
  quality: 'quality',
  olympiad: 'olympiads',
  ort: 'ort',
  attestation: 'attestation',
  methodical: 'methodical-materials',
  textbooks: 'textbooks',
  surveys: 'surveys',
}

const PAGES: Partial<Record<EvidenceRegister, string>> = {
  staff: '/schools/$schoolId/staff',
  courses: '/schools/$schoolId/staff/summary',
  mission: '/schools/$schoolId/mission',
  plans: '/schools/$schoolId/plans',
  annual_cycle: '/schools/$schoolId/cycle',
}

/** The page of a register of this platform, or of the one record of it: only surveys have such. */
export function wayTo(register: EvidenceRegister, schoolId: string, recordId?: string): Way {
  if (recordId !== undefined) {
    return { to: '/schools/$schoolId/surveys/$surveyId', params: { schoolId, surveyId: recordId } }
  }
  const table = TABLES[register]
  if (table !== undefined) {
    return { to: '/schools/$schoolId/indicators/$table', params: { schoolId, table } }
  }
  return { to: PAGES[register] ?? '/schools/$schoolId/profile', params: { schoolId } }
}
