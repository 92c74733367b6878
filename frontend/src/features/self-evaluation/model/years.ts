import type { Role, SelfEvaluationPurpose, SelfEvaluationSummary } from '@/api'

/** What is to be done next, and by whom: the words are of `todo.<key>`. */
export function nextOf(item: Pick<SelfEvaluationSummary, 'status'>, role: Role): string {
  const ofSchool = role === 'director' || role === 'deputy'
  if (!ofSchool) {
    return role === 'district_specialist' && item.status === 'submitted' ? 'decide' : 'read'
  }
  if (item.status === 'draft') return 'write'
  if (item.status === 'returned') return 'mend'
  if (item.status === 'agreed') return role === 'director' ? 'finalise' : 'waitDirector'
  if (item.status === 'finalised') return role === 'director' ? 'submit' : 'waitDirector'
  return item.status === 'submitted' ? 'waitDistrict' : 'read'
}

/** Years to begin one for: this one, the next, and what may be entered afterwards; not the ones that exist. */
export function yearsToBegin(
  thisYear: number,
  purpose: SelfEvaluationPurpose,
  known: readonly Pick<SelfEvaluationSummary, 'schoolYear' | 'purpose'>[],
): number[] {
  const taken = new Set(known.filter((item) => item.purpose === purpose).map((item) => item.schoolYear))
  return Array.from({ length: 7 }, (_, index) => thisYear + 1 - index).filter((year) => !taken.has(year))
}

/** Pairs that can be compared: the later one first. */
export function comparisonOf(
  a: Pick<SelfEvaluationSummary, 'id' | 'schoolYear'>,
  b: Pick<SelfEvaluationSummary, 'id' | 'schoolYear'>,
): { later: string; earlier: string } {
  return a.schoolYear >= b.schoolYear ? { later: a.id, earlier: b.id } : { later: b.id, earlier: a.id }
}
