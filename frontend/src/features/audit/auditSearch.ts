import type { AuditSubject } from '@/api'

export const SUBJECTS: readonly AuditSubject[] = [
  'plan',
  'approval',
  'mission',
  'annual_cycle',
  'self_evaluation',
  'criteria_set',
  'team',
  'staff',
  'assessment',
  'observation',
  'achievement',
  'indicators',
  'data_quality',
  'comment',
  'school',
  'school_profile',
  'year_profile',
  'material_base',
  'evidence',
  'user',
  'session',
  'admin_unit',
  'finance_estimate',
  'budget_article',
  'exchange_rate',
]

/** The filters of the journal; they live in the address, so that a link shows the same lines. */
export interface AuditSearch {
  q?: string
  subject?: AuditSubject
  from?: string
  to?: string
  page?: number
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const page = Number(search.page)
  return {
    q: text(search.q),
    subject: SUBJECTS.find((subject) => subject === search.subject),
    from: day(search.from),
    to: day(search.to),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
}
