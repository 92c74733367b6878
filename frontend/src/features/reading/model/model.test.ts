import { expect, it } from 'vitest'
import type { Activity, Comment, PlanContent } from '@/api'
import { anchorOf, openCount, threadsByPlace } from './comments'
import { buildThread } from './thread'

const activity = (part: Partial<Activity>): Activity => ({
  id: 'a',
  version: 1,
  number: '1.1',
  direction: 'finance',
  text: 'Иш-чара',
  predecessorIds: [],
  position: 1,
  status: 'planned',
  overdue: false,
  evidenceIds: [],
  ...part,
})

const content = {
  problems: [
    { id: 'p2', version: 1, text: 'Экинчи', position: 2 },
    { id: 'p1', version: 1, text: 'Биринчи', position: 1 },
  ],
  goals: [
    { id: 'g1', version: 1, text: 'Максат', problemIds: ['p2', 'p1', 'gone'], position: 1 },
    { id: 'g2', version: 1, text: 'Максат 2', problemIds: [], position: 2 },
  ],
  objectives: [{ id: 'o1', version: 1, goalId: 'g1', text: 'Милдет', position: 1 }],
  activities: [
    activity({ id: 'a1', objectiveId: 'o1', budget: { amount: '0.10', currency: 'KGS' } }),
    activity({ id: 'a2', position: 2, budget: { amount: '0.20', currency: 'KGS' } }),
    activity({ id: 'a3', position: 3, budget: { amount: '6500.00', currency: 'USD' } }),
    activity({ id: 'a4', position: 4, direction: 'material_base' }),
  ],
} as unknown as PlanContent

it('links the thread in both directions, in the order of the positions', () => {
  const thread = buildThread(content)
  expect(thread.problems.map((node) => [node.problem.id, node.goals.map((goal) => goal.number)])).toEqual([
    ['p1', [1]],
    ['p2', [1]],
  ])
  expect(thread.goals[0]?.problems.map((problem) => problem.number)).toEqual([1, 2])
  expect(thread.goals[0]?.objectives[0]?.number).toBe('1.1')
  expect(thread.objectiveOf.get('a1')?.objective.id).toBe('o1')
  expect(thread.objectiveOf.has('a2')).toBe(false)
})

it('R-009 keeps all six directions and R-122 never adds currencies', () => {
  const thread = buildThread(content)
  expect(thread.directions).toHaveLength(6)
  expect(thread.directions[5]?.totals).toEqual([
    { currency: 'KGS', amount: '0.30' },
    { currency: 'USD', amount: '6500.00' },
  ])
  // Unknown is not zero: a direction without any amount has no total.
  expect(thread.directions[4]?.totals).toEqual([])
})

const comment = (part: Partial<Comment>): Comment => ({
  id: 'c',
  version: 1,
  section: 'activities',
  text: 'Тактаңыз',
  authorName: 'Адис',
  authorRole: 'district_specialist',
  createdAt: '2026-11-20T04:00:00Z',
  versionNumber: 1,
  resolved: false,
  ...part,
})

it('gathers comments by place with their answers', () => {
  const places = threadsByPlace([
    comment({ id: 'c1', targetId: 'a1' }),
    comment({ id: 'c2', targetId: 'a1', resolved: true }),
    comment({ id: 'c3', parentId: 'c1', targetId: 'a1', text: 'Такталды' }),
    comment({ id: 'c4', section: 'problems' }),
    comment({ id: 'c5', targetId: 'gone' }),
  ])
  const here = places.get('activities:a1')
  expect(here?.map((thread) => [thread.root.id, thread.answers.length])).toEqual([
    ['c1', 1],
    ['c2', 0],
  ])
  expect(openCount(here)).toBe(1)
  expect(openCount(undefined)).toBe(0)
  expect(anchorOf({ section: 'activities', targetId: 'a1' })).toBe('activities-a1')
})
