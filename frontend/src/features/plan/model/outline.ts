import type { PlanContent } from '@/api'
import { DIRECTIONS, numberActivities } from './activities'
import { FOUNDATIONS, SECTIONS, type SectionId } from './sections'
import { stageIssues, stageYears } from './stages'
import { teamBalance } from './team'
import { threadOf } from './thread'

export type Mark = 'complete' | 'partial' | 'empty' | 'warning'

/** State of a section in a mark and a few words; `words` names the text, `done` of `total` fill it. */
export interface SectionState {
  mark: Mark
  words: string
  done: number
  total: number
}

const mark = (done: number, total: number): Mark =>
  done === 0 ? 'empty' : done < total ? 'partial' : 'complete'
const counted = (words: string, done: number, total: number): SectionState => ({
  mark: mark(done, total),
  words: done === 0 ? 'empty' : words,
  done,
  total,
})
const filled = (text: string | null | undefined) => (text ?? '').trim() !== ''

/** Sizes of the fixed lists of the regulation. */
export const LIST_SIZE = { retrospective: 4, inputs: 3, principles: 9, bodies: 7, acts: 8 } as const

function settings({ plan }: PlanContent): SectionState {
  const wrong = stageIssues(plan.stages, plan).length
  const described = plan.stages.filter((stage) => filled(stage.expectedResults)).length
  if (wrong > 0) return { mark: 'warning', words: 'stagesWrong', done: wrong, total: plan.stages.length }
  if (plan.forms.length === 0) return { mark: 'partial', words: 'noForm', done: 0, total: 1 }
  if (described === 0) return { mark: 'partial', words: 'noResults', done: 0, total: plan.stages.length }
  if (described < plan.stages.length) return counted('stagesDescribed', described, plan.stages.length)
  return { mark: 'complete', words: 'years', done: stageYears(plan.stages), total: plan.declaredTermYears }
}

const FOUNDATION: Record<string, (content: PlanContent) => SectionState> = {
  retrospective: ({ foundations: f }) =>
    counted('blocks', f.retrospective.filter((b) => filled(b.text)).length, LIST_SIZE.retrospective),
  inputs: ({ foundations: f }) =>
    counted('inputs', f.inputs.filter((b) => filled(b.text)).length, LIST_SIZE.inputs),
  principles: ({ foundations: f }) =>
    counted('principles', f.principles.filter((p) => p.considered).length, LIST_SIZE.principles),
  bodies: ({ foundations: f }) =>
    counted('bodies', f.participatingBodies.filter((b) => b.participated).length, LIST_SIZE.bodies),
  acts: ({ foundations: f }) => counted('acts', f.legalActs.length, LIST_SIZE.acts),
}

function withLoose(total: number, loose: number): SectionState {
  if (total === 0) return { mark: 'empty', words: 'empty', done: 0, total: 0 }
  if (loose > 0) return { mark: 'partial', words: 'loose', done: loose, total }
  return { mark: 'complete', words: 'full', done: total, total }
}

function activities(content: PlanContent): SectionState {
  const rows = numberActivities(content.activities)
  if (rows.length === 0) return { mark: 'empty', words: 'empty', done: 0, total: 0 }
  const directions = DIRECTIONS.filter((d) => content.activities.some((a) => a.direction === d)).length
  if (directions < DIRECTIONS.length) return counted('directions', directions, DIRECTIONS.length)
  const missing = rows.filter((row) => row.missing.length > 0).length
  if (missing > 0) return { mark: 'partial', words: 'activitiesMissing', done: missing, total: rows.length }
  return { mark: 'complete', words: 'full', done: rows.length, total: rows.length }
}

function team(content: PlanContent): SectionState {
  const balance = teamBalance(content.team.members, content.team.counts)
  if (balance.total === 0) return { mark: 'empty', words: 'empty', done: 0, total: 0 }
  if (!balance.countsFit)
    return { mark: 'partial', words: 'members', done: balance.total, total: balance.min }
  if (!balance.parity)
    return { mark: 'warning', words: 'balance', done: balance.community, total: balance.staff }
  if (content.team.status === 'confirmed') {
    return { mark: 'complete', words: 'confirmed', done: balance.total, total: balance.total }
  }
  return { mark: 'partial', words: 'unconfirmed', done: balance.total, total: balance.total }
}

/** Known before the server answers, so that the outline moves while somebody types. */
export function outlineOf(content: PlanContent): Record<SectionId, SectionState> {
  const { loose } = threadOf(content)
  const state = (section: SectionId): SectionState => {
    if (FOUNDATIONS.includes(section)) return FOUNDATION[section]?.(content) ?? counted('blocks', 0, 1)
    if (section === 'settings') return settings(content)
    if (section === 'problems') return withLoose(content.problems.length, loose.problems.length)
    if (section === 'goals') {
      const open = new Set([...loose.goals, ...loose.goalsWithoutObjective]).size + loose.objectives.length
      return withLoose(content.goals.length, open)
    }
    return section === 'activities' ? activities(content) : team(content)
  }
  return Object.fromEntries(SECTIONS.map((section) => [section, state(section)])) as Record<
    SectionId,
    SectionState
  >
}
