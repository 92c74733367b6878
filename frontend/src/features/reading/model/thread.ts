import type { Activity, Currency, Direction, Goal, Objective, PlanContent, PlanProblem } from '@/api'
import { sumMoney } from '@/shared/i18n/format'

export interface ProblemNode {
  problem: PlanProblem
  number: number
  goals: GoalNode[]
}
export interface GoalNode {
  goal: Goal
  number: number
  /** Numbers of the problems that it answers, for the way back. */
  problems: { id: string; number: number }[]
  objectives: ObjectiveNode[]
}
export interface ObjectiveNode {
  objective: Objective
  /** "2.1": number of the goal and of the place in it. */
  number: string
  activities: Activity[]
}
export interface Money {
  currency: Currency
  amount: string
}
export interface DirectionNode {
  direction: Direction
  number: number
  activities: Activity[]
  /** One sum for each currency; they are never added together. */
  totals: Money[]
}

export const DIRECTIONS = [
  'teacher_mastery',
  'internal_control',
  'training_quality',
  'health_safety',
  'material_base',
  'finance',
] as const satisfies readonly Direction[]
const CURRENCIES = ['KGS', 'USD'] as const satisfies readonly Currency[]

/** The thread of a plan in both directions: problem → goal → objective → activity, and back. */
export interface PlanThread {
  problems: ProblemNode[]
  goals: GoalNode[]
  directions: DirectionNode[]
  totals: Money[]
  /** Where an activity hangs: its objective, by activity. */
  objectiveOf: ReadonlyMap<string, ObjectiveNode>
}

const byPosition = <T extends { position: number | null }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER))

export function totalsOf(activities: readonly Activity[]): Money[] {
  return CURRENCIES.flatMap((currency) => {
    const amount = sumMoney(
      activities.map(({ budget }) => (budget?.currency === currency ? budget.amount : null)),
    )
    return amount === null ? [] : [{ currency, amount }]
  })
}

export function buildThread(content: PlanContent): PlanThread {
  const numbers = new Map(byPosition(content.problems).map((problem, index) => [problem.id, index + 1]))
  const activities = byPosition(content.activities)
  const objectiveOf = new Map<string, ObjectiveNode>()
  const goals = byPosition(content.goals).map((goal, index): GoalNode => {
    const objectives = byPosition(content.objectives.filter((item) => item.goalId === goal.id)).map(
      (objective, place): ObjectiveNode => {
        const node = {
          objective,
          number: `${index + 1}.${place + 1}`,
          activities: activities.filter((activity) => activity.objectiveId === objective.id),
        }
        for (const activity of node.activities) objectiveOf.set(activity.id, node)
        return node
      },
    )
    const problems = goal.problemIds
      .flatMap((id) => {
        const number = numbers.get(id)
        return number === undefined ? [] : [{ id, number }]
      })
      .sort((a, b) => a.number - b.number)
    return { goal, number: index + 1, problems, objectives }
  })
  const problems = byPosition(content.problems).map((problem, index) => ({
    problem,
    number: index + 1,
    goals: goals.filter((node) => node.goal.problemIds.includes(problem.id)),
  }))
  const directions = DIRECTIONS.map((direction, index) => {
    const own = activities.filter((activity) => activity.direction === direction)
    return { direction, number: index + 1, activities: own, totals: totalsOf(own) }
  })
  return { problems, goals, directions, totals: totalsOf(activities), objectiveOf }
}
