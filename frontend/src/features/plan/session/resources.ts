import {
  type Activity,
  type ActivityUpdate,
  type Goal,
  type GoalUpdate,
  idempotency,
  ifMatch,
  type Objective,
  type ObjectiveUpdate,
  type Plan,
  type PlanContent,
  type PlanFoundations,
  type PlanFoundationsUpdate,
  type PlanProblem,
  type PlanProblemUpdate,
  type PlanUpdate,
  sdk,
  type TeamMember,
  type TeamMemberUpdate,
} from '@/api'
import * as writable from './writable'

/** Every part of a plan with its own version: how it is read from the whole, written, added and removed. */
export interface Resource<E, U> {
  path: string
  /** Section of the editor where it is written. */
  section: string
  list: (content: PlanContent) => readonly E[]
  put: (content: PlanContent, list: E[]) => PlanContent
  toUpdate: (entity: E) => U
  /** What the page shows before the server has answered. */
  merge: (entity: E, value: U) => E
  /** A thing that is only on this device so far. */
  local: (id: string, value: U) => E
  label: (value: U) => string
  create: (planId: string, body: U, key: string) => Promise<E>
  update: (planId: string, id: string, version: number, body: U) => Promise<E>
  remove: (planId: string, id: string, version: number) => Promise<unknown>
}

export interface Parts {
  plan: [Plan, PlanUpdate]
  foundations: [PlanFoundations & { id: string }, PlanFoundationsUpdate]
  problem: [PlanProblem, PlanProblemUpdate]
  goal: [Goal, GoalUpdate]
  objective: [Objective, ObjectiveUpdate]
  activity: [Activity, ActivityUpdate]
  member: [TeamMember, TeamMemberUpdate]
}

export type Kind = keyof Parts
export type Entity<K extends Kind> = Parts[K][0]
export type Value<K extends Kind> = Parts[K][1]

const THROW = { throwOnError: true } as const
/** Head and foundations come with the plan and go with it. */
const never = () => Promise.reject(new Error('This part is neither added nor removed by itself'))

export const RESOURCES: { [K in Kind]: Resource<Entity<K>, Value<K>> } = {
  plan: {
    path: 'head',
    section: 'settings',
    list: (content) => [content.plan],
    put: (content, [plan]) => (plan === undefined ? content : { ...content, plan }),
    toUpdate: writable.plan,
    merge: (plan, value) => ({ ...plan, ...value, termReason: value.termReason ?? undefined }) as Plan,
    local: never as never,
    label: (value) => value.title,
    create: never,
    update: async (planId, _id, version, body) =>
      (await sdk.updatePlan({ path: { planId }, body, headers: ifMatch(version), ...THROW })).data,
    remove: never,
  },
  foundations: {
    path: 'foundations',
    section: 'retrospective',
    list: (content) => [{ ...content.foundations, id: content.plan.id }],
    put: (content, [foundations]) => (foundations === undefined ? content : { ...content, foundations }),
    toUpdate: writable.foundations,
    merge: (entity, value) => ({ ...entity, ...value }),
    local: never as never,
    label: () => '',
    create: never,
    update: async (planId, id, version, body) => ({
      ...(await sdk.replacePlanFoundations({ path: { planId }, body, headers: ifMatch(version), ...THROW }))
        .data,
      id,
    }),
    remove: never,
  },
  problem: {
    path: 'problems',
    section: 'problems',
    list: (content) => content.problems,
    put: (content, problems) => ({ ...content, problems }),
    toUpdate: writable.problem,
    merge: (entity, value) => ({ ...entity, ...value, position: value.position ?? entity.position }),
    local: (id, value) => ({ ...value, id, version: -1, position: value.position ?? null }),
    label: (value) => value.text,
    create: async (planId, body, key) =>
      (await sdk.createPlanProblem({ path: { planId }, body, headers: idempotency(key), ...THROW })).data,
    update: async (planId, problemId, version, body) =>
      (
        await sdk.updatePlanProblem({
          path: { planId, problemId },
          body,
          headers: ifMatch(version),
          ...THROW,
        })
      ).data,
    remove: (planId, problemId, version) =>
      sdk.deletePlanProblem({ path: { planId, problemId }, headers: ifMatch(version), ...THROW }),
  },
  goal: {
    path: 'goals',
    section: 'goals',
    list: (content) => content.goals,
    put: (content, goals) => ({ ...content, goals }),
    toUpdate: writable.goal,
    merge: (entity, value) => ({ ...entity, ...value, position: value.position ?? entity.position }),
    local: (id, value) => ({ ...value, id, version: -1, position: value.position ?? null }),
    label: (value) => value.text,
    create: async (planId, body, key) =>
      (await sdk.createGoal({ path: { planId }, body, headers: idempotency(key), ...THROW })).data,
    update: async (planId, goalId, version, body) =>
      (await sdk.updateGoal({ path: { planId, goalId }, body, headers: ifMatch(version), ...THROW })).data,
    remove: (planId, goalId, version) =>
      sdk.deleteGoal({ path: { planId, goalId }, headers: ifMatch(version), ...THROW }),
  },
  objective: {
    path: 'objectives',
    section: 'goals',
    list: (content) => content.objectives,
    put: (content, objectives) => ({ ...content, objectives }),
    toUpdate: writable.objective,
    merge: (entity, value) => ({ ...entity, ...value, position: value.position ?? entity.position }),
    local: (id, value) => ({ ...value, id, version: -1, position: value.position ?? null }),
    label: (value) => value.text,
    create: async (planId, body, key) =>
      (await sdk.createObjective({ path: { planId }, body, headers: idempotency(key), ...THROW })).data,
    update: async (planId, objectiveId, version, body) =>
      (
        await sdk.updateObjective({
          path: { planId, objectiveId },
          body,
          headers: ifMatch(version),
          ...THROW,
        })
      ).data,
    remove: (planId, objectiveId, version) =>
      sdk.deleteObjective({ path: { planId, objectiveId }, headers: ifMatch(version), ...THROW }),
  },
  activity: {
    path: 'activities',
    section: 'activities',
    list: (content) => content.activities,
    put: (content, activities) => ({ ...content, activities }),
    toUpdate: writable.activity,
    merge: (entity, value) => ({
      ...entity,
      ...value,
      budget: value.budget,
      position: value.position ?? entity.position,
    }),
    local: (id, value) => ({
      ...value,
      id,
      version: -1,
      number: '',
      position: value.position ?? null,
      status: 'planned',
      overdue: false,
      evidenceIds: [],
    }),
    label: (value) => value.text,
    create: async (planId, body, key) =>
      (await sdk.createActivity({ path: { planId }, body, headers: idempotency(key), ...THROW })).data,
    update: async (planId, activityId, version, body) =>
      (await sdk.updateActivity({ path: { planId, activityId }, body, headers: ifMatch(version), ...THROW }))
        .data,
    remove: (planId, activityId, version) =>
      sdk.deleteActivity({ path: { planId, activityId }, headers: ifMatch(version), ...THROW }),
  },
  member: {
    path: 'team',
    section: 'team',
    list: (content) => content.team.members,
    put: (content, members) => ({ ...content, team: { ...content.team, members } }),
    toUpdate: writable.member,
    merge: (entity, value) => ({ ...entity, ...value, label: value.fullName }),
    local: (id, value) => ({ ...value, id, version: -1, label: value.fullName, skills: value.skills }),
    label: (value) => value.fullName,
    create: async (planId, body, key) =>
      (await sdk.createTeamMember({ path: { planId }, body, headers: idempotency(key), ...THROW })).data,
    update: async (planId, memberId, version, body) =>
      (await sdk.updateTeamMember({ path: { planId, memberId }, body, headers: ifMatch(version), ...THROW }))
        .data,
    remove: (planId, memberId, version) =>
      sdk.deleteTeamMember({ path: { planId, memberId }, headers: ifMatch(version), ...THROW }),
  },
}
