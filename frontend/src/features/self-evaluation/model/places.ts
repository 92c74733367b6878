import type { IntroBlockCode, SelfEvaluation, SelfEvaluationFinding } from '@/api'

export const INTRO_BLOCKS = [
  'structure_registration',
  'mission',
  'head_contacts',
  'licences',
  'previous_accreditation',
  'address',
] as const satisfies readonly IntroBlockCode[]

const SINGLE = ['recommendations', 'commission', 'annexes', 'assignments', 'findings', 'state'] as const
type Single = (typeof SINGLE)[number]

/** A part of a self-evaluation; its name stands in the address, so that a link to it can be sent. */
export type Place =
  | { part: 'intro'; block: IntroBlockCode }
  | { part: 'criterion'; code: string }
  | { part: 'section'; code: string }
  | { part: 'report'; code: string }
  | { part: Single }

export function atOf(place: Place): string {
  if (place.part === 'intro') return `intro-${place.block}`
  return 'code' in place ? `${place.part}-${place.code}` : place.part
}

/** Null when nothing or nothing that exists here is named: the overview is shown then. */
export function placeOf(at: string | undefined, evaluation: SelfEvaluation): Place | null {
  if (at === undefined) return null
  const single = SINGLE.find((part) => part === at)
  if (single !== undefined) return { part: single }
  const [part, ...rest] = at.split('-')
  const code = rest.join('-')
  if (part === 'intro') {
    const block = INTRO_BLOCKS.find((known) => known === code)
    return block === undefined ? null : { part, block }
  }
  if (part === 'criterion') {
    return evaluation.criteria.some((criterion) => criterion.code === code) ? { part, code } : null
  }
  if (part === 'section') {
    return evaluation.criteriaSet.sections.some((section) => section.code === code) ? { part, code } : null
  }
  if (part === 'report') {
    return evaluation.reportParts.some((known) => known.code === code) ? { part, code } : null
  }
  return null
}

/** Every part in the order in which it is written and read. */
export const placesOf = (evaluation: SelfEvaluation, writes: boolean): Place[] => [
  ...INTRO_BLOCKS.map((block): Place => ({ part: 'intro', block })),
  ...evaluation.criteriaSet.sections.flatMap((section): Place[] => [
    ...section.criteria.map(({ code }): Place => ({ part: 'criterion', code })),
    { part: 'section', code: section.code },
  ]),
  ...evaluation.reportParts.map(({ code }): Place => ({ part: 'report', code })),
  { part: 'recommendations' },
  { part: 'commission' },
  { part: 'annexes' },
  ...(writes ? [{ part: 'assignments' } as const, { part: 'findings' } as const] : []),
  { part: 'state' },
]

export function neighbours(places: readonly Place[], place: Place): { before?: Place; after?: Place } {
  const at = places.findIndex((known) => atOf(known) === atOf(place))
  return at < 0 ? {} : { before: places[at - 1], after: places[at + 1] }
}

/** The place where a finding is put right. */
export function placeOfFinding(finding: SelfEvaluationFinding): Place {
  if (finding.part === 'introduction' && finding.block !== undefined) {
    return { part: 'intro', block: finding.block }
  }
  if (finding.criterionCode !== undefined && finding.part === 'criterion') {
    return { part: 'criterion', code: finding.criterionCode }
  }
  if (finding.sectionCode !== undefined && finding.part === 'section') {
    return { part: 'section', code: finding.sectionCode }
  }
  if (finding.part === 'report' && finding.reportPart !== undefined) {
    return { part: 'report', code: finding.reportPart }
  }
  if (finding.part === 'commission' || finding.part === 'annexes' || finding.part === 'recommendations') {
    return { part: finding.part }
  }
  return { part: 'findings' }
}
