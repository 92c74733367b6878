import type { ElectingBody, TeamCategory, TeamCount, TeamMember } from '@/api'

export const CATEGORIES: readonly TeamCategory[] = ['parent', 'teacher', 'pupil', 'admin', 'other']

export const SKILLS = [
  'data_analysis',
  'tools',
  'parent_consultation',
  'child_consultation',
  'finance',
  'ict',
] as const

/** who elects whom; administration and others come by order. */
export const ELECTED_BY: Record<TeamCategory, ElectingBody | null> = {
  parent: 'general_parents_meeting',
  teacher: 'pedagogical_council',
  pupil: 'general_pupils_meeting',
  admin: null,
  other: null,
}

/** */
const LIMITS: Record<TeamCategory, { min: number; max: number }> = {
  parent: { min: 3, max: 4 },
  teacher: { min: 3, max: 4 },
  pupil: { min: 1, max: 2 },
  admin: { min: 1, max: 2 },
  other: { min: 1, max: 2 },
}

export interface CategoryState extends TeamCount {
  state: 'few' | 'fits' | 'many'
}

export interface TeamBalance {
  categories: CategoryState[]
  total: number
  min: number
  max: number
  /** Parents and others; pupils stand on neither side. */
  community: number
  /** Teachers and administration. */
  staff: number
  parity: boolean
  /** Every category has as many as it may have. */
  countsFit: boolean
  uncoveredSkills: string[]
}

type Counted = Pick<TeamMember, 'category' | 'skills'>

/** Limits of the server's answer when it is there: they may change with the regulation. */
export function teamBalance(members: readonly Counted[], counts: readonly TeamCount[] = []): TeamBalance {
  const categories = CATEGORIES.map((category): CategoryState => {
    const { min, max } = counts.find((entry) => entry.category === category) ?? LIMITS[category]
    const count = members.filter((member) => member.category === category).length
    return { category, count, min, max, state: count < min ? 'few' : count > max ? 'many' : 'fits' }
  })
  const of = (category: TeamCategory) => categories.find((c) => c.category === category)?.count ?? 0
  const community = of('parent') + of('other')
  const staff = of('teacher') + of('admin')
  return {
    categories,
    total: members.length,
    min: categories.reduce((sum, c) => sum + c.min, 0),
    max: categories.reduce((sum, c) => sum + c.max, 0),
    community,
    staff,
    parity: community === staff,
    countsFit: categories.every((c) => c.state === 'fits'),
    uncoveredSkills: SKILLS.filter((skill) => !members.some((member) => member.skills.includes(skill))),
  }
}
