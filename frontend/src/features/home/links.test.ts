import { expect, it } from 'vitest'
import type { NextStep, Role } from '@/api'
import { router } from '@/app/router'
import { id } from '@/testing/builders'
import { stepWay } from './links'

const step = (code: string, rest: Partial<NextStep> = {}): NextStep => ({
  code,
  urgency: 'soon',
  message: code,
  ...rest,
})
const plan = { planId: id(30), schoolId: id(10) }

const CASES: [string, NextStep, Role, string][] = [
  [
    'an activity that is late',
    step('report_activity', { ...plan, section: 'activities' }),
    'director',
    '/plans/$planId/progress',
  ],
  [
    'a decision to be entered',
    step('enter_decision', { ...plan, section: 'approval' }),
    'director',
    '/plans/$planId/approval',
  ],
  [
    'a returned plan',
    step('revise_returned', { ...plan, section: 'goals' }),
    'deputy',
    '/plans/$planId/approval',
  ],
  ['comments to be answered', step('answer_comments', plan), 'director', '/plans/$planId/read'],
  [
    'a mission to be written',
    step('write_mission', { schoolId: id(10), section: 'mission' }),
    'director',
    '/schools/$schoolId/mission',
  ],
  [
    'a plan to be created',
    step('create_plan', { schoolId: id(10) }),
    'director',
    '/schools/$schoolId/plans/new',
  ],
  [
    'a plan that waits for the district',
    step('agree_plan', plan),
    'district_specialist',
    '/plans/$planId/approval',
  ],
  ['a plan to be read', step('read_plan', plan), 'commission_member', '/plans/$planId/read'],
  [
    'a criterion to be written',
    step('write_criterion', { schoolId: id(10), selfEvaluationId: id(50), criterionCode: '1.3' }),
    'deputy',
    '/self-evaluations/$selfEvaluationId',
  ],
  [
    'a self-evaluation to be decided on',
    step('decide_self_evaluation', { schoolId: id(10), selfEvaluationId: id(50) }),
    'district_specialist',
    '/self-evaluations/$selfEvaluationId',
  ],
  [
    'a self-evaluation to be read',
    step('read_self_evaluation', { schoolId: id(10), selfEvaluationId: id(50) }),
    'commission_member',
    '/self-evaluations/$selfEvaluationId/read',
  ],
  [
    'errors in the data',
    step('correct_findings', { schoolId: id(10) }),
    'director',
    '/schools/$schoolId/data-quality',
  ],
  [
    'contradictions in the data',
    step('compare_findings', { schoolId: id(10) }),
    'deputy',
    '/schools/$schoolId/data-quality',
  ],
  [
    'questions of the district',
    step('answer_questions', { schoolId: id(10) }),
    'director',
    '/schools/$schoolId/data-quality',
  ],
  [
    'school years to be confirmed',
    step('confirm_years', { schoolId: id(10) }),
    'director',
    '/schools/$schoolId/indicators',
  ],
  ['findings without an explanation', step('review_findings'), 'district_specialist', '/data-quality'],
  ['schools without a director', step('appoint_directors'), 'administrator', '/admin/users'],
  [
    'a step that is new to this page',
    step('brand_new', { schoolId: id(10) }),
    'director',
    '/schools/$schoolId/plans',
  ],
]

it.each(CASES)('%s opens the page where it is done', (_name, next, role, to) => {
  expect(stepWay(next, role)?.to).toBe(to)
  expect(to in router.routesByPath).toBe(true)
})

it('leaves a sentence without a place as it is', () => {
  expect(stepWay(step('brand_new'), 'director')).toBeNull()
})

const EVALUATION = { schoolId: id(10), selfEvaluationId: id(50) }
const EVALUATION_STEPS: [NextStep, Role, Record<string, string> | undefined][] = [
  [step('revise_self_evaluation', EVALUATION), 'director', undefined],
  [
    step('answer_mention', { ...EVALUATION, criterionCode: '3.1' }),
    'deputy',
    { at: 'criterion-3.1', talk: 'open' },
  ],
  [step('write_criterion', { ...EVALUATION, criterionCode: '1.3' }), 'deputy', { at: 'criterion-1.3' }],
  [step('decide_self_evaluation', EVALUATION), 'district_specialist', { at: 'state' }],
]

it.each(EVALUATION_STEPS)('$code opens its place in the self-evaluation', (next, role, search) => {
  expect(stepWay(next, role)).toEqual({
    to: '/self-evaluations/$selfEvaluationId',
    params: { selfEvaluationId: id(50) },
    ...(search && { search }),
  })
})
