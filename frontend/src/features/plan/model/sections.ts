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

/** Where the server names the whole, the place is the very field in it. */
const FIELD_OF: Record<string, string> = {
  stages_without_results: 'expectedResults',
  budget_without_source: 'source',
  bodies_without_protocol: 'protocolNumber',
  team_count: 'add',
  team_not_confirmed: 'confirmation',
}

/** The thing that a finding speaks of: by id, by its code, or the first of what is missing. */
function targetOf({ targetId, params }: Finding): string | undefined {
  if (targetId !== undefined) return targetId
  const stage = params?.stages?.split(',')[0]
  if (stage !== undefined) return `stage-${Number(stage) - 1}`
  return NAMED.map((name) => params?.[name]).find(Boolean) ?? params?.missing?.split(',')[0]?.trim()
}

/** Where a finding is mended. */
export function placeOf(finding: Finding): PlaceInPlan {
  const field = FIELD_OF[finding.code] ?? finding.field
  const target = targetOf(finding)
  if (finding.section !== 'foundations') return { section: finding.section, target, field }
  const byField = FOUNDATION_OF.find(([pattern]) => pattern.test(finding.field ?? ''))?.[1]
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
