import type { Activity, Completeness, PlanContent, TeamMember } from '@/api'
import { id } from '@/testing/builders'

export const PLAN_ID = id(100)

export function anActivity(n: number, changes: Partial<Activity> = {}): Activity {
  return {
    id: id(1000 + n),
    version: 1,
    number: '',
    position: n,
    direction: 'teacher_mastery',
    text: `Иш-чара ${n}`,
    responsible: 'Бурул Эсенова',
    dueOn: '2027-05-25',
    expectedResult: 'Портфолио даяр',
    schoolYear: 2026,
    predecessorIds: [],
    status: 'planned',
    overdue: false,
    evidenceIds: [],
    ...changes,
  }
}

function members(category: TeamMember['category'], count: number, from: number): TeamMember[] {
  return Array.from({ length: count }, (_, i) => ({
    id: id(from + i),
    version: 0,
    category,
    label: `Мүчө ${from + i}`,
    fullName: `Мүчө ${from + i}`,
    skills: [],
  }))
}

/** A plan as somebody left it in the middle: one gap of each kind. */
export function aPlanContent(changes: Partial<PlanContent> = {}): PlanContent {
  return {
    plan: {
      id: PLAN_ID,
      version: 7,
      schoolId: id(10),
      schoolName: { ky: 'Кең-Булак орто мектеби' },
      title: 'Өнүктүрүү планы 2026–2031',
      firstSchoolYear: 2026,
      lastSchoolYear: 2030,
      declaredTermYears: 5,
      forms: ['text'],
      stages: [
        {
          kind: 'diagnostic',
          title: '1-этап',
          firstSchoolYear: 2026,
          lastSchoolYear: 2026,
          expectedResults: 'а',
        },
        { kind: 'main', title: '2-этап', firstSchoolYear: 2027, lastSchoolYear: 2029, expectedResults: 'б' },
        {
          kind: 'consolidating',
          title: '3-этап',
          firstSchoolYear: 2030,
          lastSchoolYear: 2030,
          expectedResults: 'в',
        },
      ],
      status: 'draft',
      versionNumber: 2,
      historical: false,
      editable: true,
      createdAt: '2026-08-24T06:15:00Z',
      updatedAt: '2026-08-24T06:15:00Z',
    },
    foundations: {
      version: 2,
      retrospectiveYears: 5,
      retrospective: [
        { block: 'results_3_or_5_years', text: 'Окуу сапаты 45,7 пайыз' },
        { block: 'staff_problems_tasks', text: 'Жаш адистер' },
        { block: 'education_access_info', text: '12 класс бөлмө' },
      ],
      inputs: [],
      principles: [],
      participatingBodies: [],
      legalActs: [],
    },
    problems: [
      { id: id(200), version: 1, position: 0, text: 'Ашканада таза суу жок' },
      { id: id(201), version: 1, position: 1, text: 'Окуу сапаты төмөн' },
    ],
    goals: [{ id: id(250), version: 1, position: 0, text: 'Таза суу болот', problemIds: [id(200)] }],
    objectives: [{ id: id(300), version: 1, position: 0, goalId: id(250), text: 'Суу түтүгүн тартуу' }],
    activities: [
      anActivity(1, { text: 'Насаатчы бекитүү' }),
      anActivity(2, { text: 'Жабдуу менен иштөөгө үйрөтүү', responsible: null }),
      anActivity(3, {
        direction: 'health_safety',
        text: 'Ашканага таза суу киргизүү',
        objectiveId: id(300),
        budget: { amount: '350000.00', currency: 'KGS' },
      }),
    ],
    team: {
      version: 2,
      status: 'draft',
      members: [
        ...members('parent', 4, 400),
        ...members('teacher', 3, 410),
        ...members('pupil', 1, 420),
        ...members('admin', 1, 430),
        ...members('other', 1, 440),
      ],
      counts: [],
      total: 10,
      community: 5,
      staff: 4,
      parity: false,
      uncoveredSkills: [],
    },
    ...changes,
  }
}

export const aCompleteness: Completeness = {
  passed: 14,
  total: 18,
  percent: 78,
  sections: [],
  findings: [
    {
      code: 'activity_without_responsible',
      rule: 'R-017',
      severity: 'blocker',
      blocks: 'submission',
      section: 'activities',
      targetId: id(1002),
      field: 'responsible',
      message: '1.2-иш-чаранын жооптуусу жок.',
    },
    {
      code: 'retrospective_block_empty',
      rule: 'R-010',
      severity: 'warning',
      section: 'foundations',
      field: 'retrospective',
      params: { block: 'unfulfilled_reasons' },
      message: 'Өткөндү талдоонун 2-блогу бош.',
    },
  ],
}
