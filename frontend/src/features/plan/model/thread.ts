import type { Activity, Goal, Objective, PlanProblem } from '@/api'

/** Problem → goal → objective → activity, readable in both directions; what hangs in the air is named. */
export interface Thread {
  goalsOfProblem: (problemId: string) => Goal[]
  problemsOfGoal: (goal: Goal) => PlanProblem[]
  objectivesOfGoal: (goalId: string) => Objective[]
  activitiesOfObjective: (objectiveId: string) => Activity[]
  loose: {
    /** Nobody has set a goal that answers them. */
    problems: PlanProblem[]
    /** They answer no problem. */
    goals: Goal[]
    /** Nothing says how they are reached. */
    goalsWithoutObjective: Goal[]
    /** No activity serves them. */
    objectives: Objective[]
    /** They serve no objective. */
    activities: Activity[]
  }
}

interface Parts {
  problems: readonly PlanProblem[]
  goals: readonly Goal[]
  objectives: readonly Objective[]
  activities: readonly Activity[]
}

function grouped<T>(
  items: readonly T[],
  keys: (item: T) => readonly (string | null | undefined)[],
): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      if (!key) continue
      const list = map.get(key)
      if (list === undefined) map.set(key, [item])
      else list.push(item)
    }
  }
  return map
}

export const inOrder = <T extends { position?: number | null }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.position ?? 1_000_000) - (b.position ?? 1_000_000))

export function threadOf({ problems, goals, objectives, activities }: Parts): Thread {
  const goalsByProblem = grouped(inOrder(goals), (goal) => goal.problemIds)
  const objectivesByGoal = grouped(inOrder(objectives), (objective) => [objective.goalId])
  const activitiesByObjective = grouped(activities, (activity) => [activity.objectiveId])
  const known = new Map(problems.map((problem) => [problem.id, problem]))
  const problemsOfGoal = (goal: Goal) =>
    goal.problemIds.flatMap((id) => {
      const problem = known.get(id)
      return problem === undefined ? [] : [problem]
    })
  return {
    goalsOfProblem: (id) => goalsByProblem.get(id) ?? [],
    problemsOfGoal,
    objectivesOfGoal: (id) => objectivesByGoal.get(id) ?? [],
    activitiesOfObjective: (id) => activitiesByObjective.get(id) ?? [],
    loose: {
      problems: problems.filter((problem) => !goalsByProblem.has(problem.id)),
      goals: goals.filter((goal) => problemsOfGoal(goal).length === 0),
      goalsWithoutObjective: goals.filter((goal) => !objectivesByGoal.has(goal.id)),
      objectives: objectives.filter((objective) => !activitiesByObjective.has(objective.id)),
      activities: activities.filter((activity) => !activity.objectiveId),
    },
  }
}
