import type { Completeness, Finding } from '@/api'

/** Sections of the editor, in the order of the outline; the foundations are written in five of them. */
export const SECTIONS = [
  'settings',
  'retrospective',
  'inputs',
  'principles',
  'bodies',
  'acts',
  'problems',
  'goals',
  'activities',
  'team',
] as const

export type SectionId = (typeof SECTIONS)[number]

export const FOUNDATIONS: readonly SectionId[] = ['retrospective', 'inputs', 'principles', 'bodies', 'acts']

/** What the address says; other pages also write the contract's own "foundations". */
export function toSection(value: unknown): SectionId {
  if (value === 'foundations') return 'retrospective'
  return SECTIONS.find((section) => section === value) ?? 'activities'
}

/** A place in the editor: section, the thing in it, the field of the thing. */
export interface PlaceInPlan {
  section: SectionId | 'mission' | 'approval'
  target?: string
  field?: string
}

const FOUNDATION_OF: ReadonlyArray<[RegExp, SectionId]> = [
  [/^retrospective/, 'retrospective'],
  [/^inputs?/, 'inputs'],
  [/^principles?/, 'principles'],
  [/^(participating)?bod(y|ies)/i, 'bodies'],
  [/^legalActs?|^acts?/, 'acts'],
]

const FOUNDATION_BY_RULE: Record<string, SectionId> = {
  'R-010': 'retrospective',
  'R-011': 'inputs',
  'R-012': 'bodies',
  'R-013': 'principles',
  'R-014': 'acts',
}

/** Which value of an enumeration a finding speaks of: a direction, a block, a body, a category. */
const NAMED = ['direction', 'block', 'input', 'principle', 'body', 'act', 'category', 'skill'] as const

/** Where a finding is mended. */
export function placeOf(finding: Finding): PlaceInPlan {
  const field = finding.field
  const named = NAMED.map((name) => finding.params?.[name]).find((value) => value !== undefined)
  const target = finding.targetId ?? named
  if (finding.section !== 'foundations') return { section: finding.section, target, field }
  const byField = FOUNDATION_OF.find(([pattern]) => field !== undefined && pattern.test(field))?.[1]
  return { section: byField ?? FOUNDATION_BY_RULE[finding.rule] ?? 'retrospective', target, field }
}

export interface FindingGroups {
  submission: Finding[]
  approval: Finding[]
  warnings: Finding[]
  hints: Finding[]
}

/** Parted by what they stop: sending, the director's approval, nothing. */
export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const groups: FindingGroups = { submission: [], approval: [], warnings: [], hints: [] }
  for (const finding of findings) {
    if (finding.blocks === 'submission') groups.submission.push(finding)
    else if (finding.blocks === 'approval') groups.approval.push(finding)
    else if (finding.severity === 'info') groups.hints.push(finding)
    else groups.warnings.push(finding)
  }
  return groups
}

/** What still has to be done; hints are not counted. */
export function openCount(completeness: Completeness): number {
  return completeness.findings.filter((finding) => finding.severity !== 'info').length
}
