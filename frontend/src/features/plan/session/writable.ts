import type {
  Activity,
  ActivityUpdate,
  Goal,
  GoalUpdate,
  Objective,
  ObjectiveUpdate,
  Plan,
  PlanFoundations,
  PlanFoundationsUpdate,
  PlanProblem,
  PlanProblemUpdate,
  PlanUpdate,
  TeamMember,
  TeamMemberUpdate,
} from '@/api'

// What may be written of each part. The server refuses unknown fields, so ids and computed values stay behind.

export const plan = (p: Plan): PlanUpdate => ({
  title: p.title,
  firstSchoolYear: p.firstSchoolYear,
  lastSchoolYear: p.lastSchoolYear,
  declaredTermYears: p.declaredTermYears,
  termReason: p.termReason ?? null,
  forms: p.forms,
  districtPlanReference: p.districtPlanReference ?? null,
  stages: p.stages.map((stage) => ({
    kind: stage.kind,
    title: stage.title,
    firstSchoolYear: stage.firstSchoolYear,
    lastSchoolYear: stage.lastSchoolYear,
    content: stage.content ?? null,
    expectedResults: stage.expectedResults ?? null,
  })),
})

export const foundations = (f: PlanFoundations): PlanFoundationsUpdate => ({
  retrospectiveYears: f.retrospectiveYears,
  retrospective: f.retrospective,
  inputs: f.inputs,
  principles: f.principles,
  participatingBodies: f.participatingBodies,
  legalActs: f.legalActs,
})

export const problem = (p: PlanProblem): PlanProblemUpdate => ({
  text: p.text,
  cause: p.cause ?? null,
  evidence: p.evidence ?? null,
  priority: p.priority ?? null,
  position: p.position,
})

export const goal = (g: Goal): GoalUpdate => ({
  text: g.text,
  problemIds: g.problemIds,
  position: g.position,
})

export const objective = (o: Objective): ObjectiveUpdate => ({
  goalId: o.goalId,
  text: o.text,
  indicator: o.indicator ?? null,
  baseline: o.baseline ?? null,
  target: o.target ?? null,
  targetSchoolYear: o.targetSchoolYear ?? null,
  position: o.position,
})

export const activity = (a: Activity): ActivityUpdate => ({
  direction: a.direction,
  objectiveId: a.objectiveId ?? null,
  schoolYear: a.schoolYear ?? null,
  text: a.text,
  responsible: a.responsible ?? null,
  participants: a.participants ?? null,
  startsOn: a.startsOn ?? null,
  dueOn: a.dueOn ?? null,
  durationDays: a.durationDays ?? null,
  predecessorIds: a.predecessorIds,
  expectedResult: a.expectedResult ?? null,
  indicator: a.indicator ?? null,
  baseline: a.baseline ?? null,
  target: a.target ?? null,
  budget: a.budget,
  position: a.position,
})

/** of a pupil only name and grade; R-043: who is elected by nobody has no electing body. */
export const member = (m: TeamMember): TeamMemberUpdate => ({
  category: m.category,
  fullName: m.fullName ?? m.label,
  grade: m.grade ?? null,
  position: m.position ?? null,
  electedBy: m.electedBy,
  documentNumber: m.documentNumber ?? null,
  documentDate: m.documentDate ?? null,
  skills: m.skills,
})
