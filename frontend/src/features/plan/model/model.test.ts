import { describe, expect, it } from 'vitest'
import type { Activity, Finding, PlanStage, TeamCategory } from '@/api'
import { foldText } from '@/shared/i18n/fold'
import { anActivity, aPlanContent } from '../testing/builders'
import {
  groupActivities,
  missingFields,
  NO_FILTER,
  nextPosition,
  numberActivities,
  sumBudgets,
} from './activities'
import { currentEdition, repealed } from './acts'
import { parseDay, withDueDate, writeCell } from './cells'
import { partOf, possessive } from './kyrgyz'
import { outlineOf } from './outline'
import { circleWith } from './predecessors'
import { groupFindings, openCount, placeOf, toSection } from './sections'
import { addStage, moved, schoolYearOf, stageIssues, stageNumberOf, stageYears, termEnd } from './stages'
import { teamBalance } from './team'
import { threadOf } from './thread'

const term = { firstSchoolYear: 2026, lastSchoolYear: 2030 }
const stage = (from: number, to: number): PlanStage => ({
  kind: 'main',
  title: 'Этап',
  firstSchoolYear: from,
  lastSchoolYear: to,
})

describe('stages (R-003, R-004)', () => {
  it('accepts 1 + 3 + 1', () => {
    const stages = [stage(2026, 2026), stage(2027, 2029), stage(2030, 2030)]
    expect(stageIssues(stages, term)).toEqual([])
    expect(stageYears(stages)).toBe(5)
    expect(stageNumberOf(stages, 2029)).toBe(2)
    expect(stageNumberOf(stages, 2031)).toBeNull()
    expect(stageNumberOf(stages, null)).toBeNull()
  })

  it('names the years of a gap, of an overlap and of what lies outside', () => {
    expect(stageIssues([stage(2026, 2026), stage(2028, 2030)], term)).toEqual([
      { kind: 'gap', from: 2027, to: 2027, index: 1 },
    ])
    expect(stageIssues([stage(2026, 2028), stage(2028, 2030)], term)).toEqual([
      { kind: 'overlap', from: 2028, to: 2028, index: 1 },
    ])
    expect(stageIssues([stage(2026, 2031)], term)).toEqual([
      { kind: 'outside', from: 2026, to: 2031, index: 0 },
    ])
    expect(stageIssues([stage(2026, 2029)], term)).toEqual([{ kind: 'gap', from: 2030, to: 2030, index: 0 }])
    expect(stageIssues([stage(2028, 2026)], term)[0]?.kind).toBe('backwards')
    expect(stageIssues([], term)[0]?.kind).toBe('none')
  })

  it('gives a new stage the years that are free', () => {
    expect(addStage([stage(2026, 2027)], term, '2-этап').at(-1)).toMatchObject({
      firstSchoolYear: 2028,
      lastSchoolYear: 2030,
    })
  })

  it('keeps the ends when something is moved past them', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 0, 1)).toEqual(['b', 'a'])
  })

  it('counts a school year from September to August', () => {
    expect(schoolYearOf('2027-05-25')).toBe(2026)
    expect(schoolYearOf('2026-09-01')).toBe(2026)
    expect(schoolYearOf('2026-08-31')).toBe(2025)
    expect(termEnd(term)).toBe('2031-08-31')
  })
})

describe('activities', () => {
  const list: Activity[] = [
    anActivity(1, { direction: 'health_safety', position: 1, text: 'Өрт коопсуздугу', dueOn: '2026-12-25' }),
    anActivity(2, { direction: 'teacher_mastery', text: 'Насаатчы', responsible: 'Чынара Орозова' }),
    anActivity(3, { direction: 'health_safety', position: 0, text: 'Таза суу', responsible: null }),
  ]

  it('are numbered by direction and place (R-009)', () => {
    expect(numberActivities(list).map((row) => `${row.number} ${row.activity.text}`)).toEqual([
      '1.1 Насаатчы',
      '4.1 Таза суу',
      '4.2 Өрт коопсуздугу',
    ])
  })

  it('show all six directions, the empty ones too, unless a filter hides rows', () => {
    const groups = groupActivities(list)
    expect(groups.map((group) => group.total)).toEqual([1, 0, 0, 2, 0, 0])
    const missing = groupActivities(list, { ...NO_FILTER, onlyMissing: true })
    expect(missing.flatMap((group) => group.rows).map((row) => row.number)).toEqual(['4.1'])
    expect(missing[3]?.total).toBe(2)
  })

  it('are found without ө ү ң, and by number (R-172, R-173)', () => {
    const found = (query: string) =>
      groupActivities(list, { ...NO_FILTER, query })
        .flatMap((group) => group.rows)
        .map((row) => row.number)
    expect(found('орт кооп')).toEqual(['4.2'])
    expect(found('4.1')).toEqual(['4.1'])
    expect(foldText('  ҮЧΓН  Өмүр ')).toBe('учун омур')
  })

  it('are sorted by date and person with the blank ones last', () => {
    const order = (sort: 'due' | 'responsible') =>
      groupActivities(list, NO_FILTER, sort)[3]?.rows.map((row) => row.activity.text)
    expect(order('due')).toEqual(['Өрт коопсуздугу', 'Таза суу'])
    expect(order('responsible')).toEqual(['Өрт коопсуздугу', 'Таза суу'])
  })

  it('say what R-017 still needs', () => {
    expect(missingFields(anActivity(1))).toEqual([])
    const bare = anActivity(1, { responsible: ' ', dueOn: null, expectedResult: undefined, schoolYear: null })
    expect(missingFields(bare)).toEqual(['responsible', 'dueOn', 'expectedResult', 'schoolYear'])
  })

  it('are summed without floats and never across currencies (R-122, R-123)', () => {
    const money = (amount: string, currency: 'KGS' | 'USD' = 'KGS') =>
      anActivity(1, { budget: { amount, currency } })
    expect(sumBudgets([money('0.10'), money('0.20'), money('5', 'USD')])).toEqual({
      KGS: '0.30',
      USD: '5.00',
    })
    expect(sumBudgets([anActivity(1, { budget: undefined })])).toEqual({})
  })

  it('take the place after the last of their direction', () => {
    expect(nextPosition(list, 'health_safety')).toBe(2)
    expect(nextPosition(list, 'finance')).toBe(0)
  })
})

describe('cells', () => {
  it('read a day as people write it and no day that does not exist', () => {
    expect(['25.05.2027', '25.5.27', '25052027', '2027-05-25'].map(parseDay)).toEqual(
      Array(4).fill('2027-05-25'),
    )
    expect(['31.02.2027', '29.02.2027', '1.13.2027', 'эртең'].map(parseDay)).toEqual([null, null, null, null])
    expect(parseDay('29.02.2028')).toBe('2028-02-29')
  })

  it('let the school year follow from the date until somebody chose one', () => {
    expect(withDueDate({ schoolYear: null }, '2027-05-25', term)).toEqual({
      dueOn: '2027-05-25',
      schoolYear: 2026,
    })
    expect(withDueDate({ schoolYear: 2028 }, '2027-05-25', term)).toEqual({ dueOn: '2027-05-25' })
    expect(withDueDate({ schoolYear: null }, '2035-05-25', term)).toEqual({ dueOn: '2035-05-25' })
  })

  it('keep the currency of a sum, and unknown is no zero', () => {
    const dollars = anActivity(1, { budget: { amount: '10.00', currency: 'USD', source: 'sponsor' } })
    expect(writeCell('budget', '12 500,50', dollars, term)).toEqual({
      budget: { amount: '12500.50', currency: 'USD', source: 'sponsor' },
    })
    expect(writeCell('budget', '', dollars, term)).toEqual({ budget: undefined })
    expect(writeCell('budget', 'көп', dollars, term)).toBeNull()
  })
})

describe('predecessors (R-007)', () => {
  const link = (id: string, ...predecessorIds: string[]) => ({ id, predecessorIds })

  it('show the circle as the way it would go', () => {
    const activities = [link('a'), link('b', 'a'), link('c', 'b')]
    expect(circleWith(activities, 'a', 'c')).toEqual(['a', 'b', 'c', 'a'])
    expect(circleWith(activities, 'c', 'a')).toBeNull()
    expect(circleWith(activities, 'a', 'a')).toEqual(['a', 'a'])
  })
})

describe('the thread', () => {
  it('is read both ways and names its loose ends', () => {
    const content = aPlanContent()
    const thread = threadOf(content)
    expect(thread.goalsOfProblem(content.problems[0]?.id ?? '')).toHaveLength(1)
    expect(thread.activitiesOfObjective(content.objectives[0]?.id ?? '')).toHaveLength(1)
    expect(thread.loose.problems.map(({ text }) => text)).toEqual(['Окуу сапаты төмөн'])
    expect(thread.loose.activities).toHaveLength(2)
  })
})

describe('the team (R-041, R-042, R-046)', () => {
  const team = (counts: Record<TeamCategory, number>) =>
    Object.entries(counts).flatMap(([category, count]) =>
      Array.from({ length: count }, () => ({ category: category as TeamCategory, skills: ['ict'] })),
    )

  it('counts sides without the pupils', () => {
    const uneven = teamBalance(team({ parent: 4, teacher: 3, pupil: 2, admin: 1, other: 1 }))
    expect([uneven.community, uneven.staff, uneven.parity, uneven.countsFit]).toEqual([5, 4, false, true])
    const even = teamBalance(team({ parent: 4, teacher: 3, pupil: 1, admin: 2, other: 1 }))
    expect([even.community, even.staff, even.parity]).toEqual([5, 5, true])
    expect(even.uncoveredSkills).not.toContain('ict')
    expect(even.uncoveredSkills).toHaveLength(5)
  })

  it('is from 9 to 14, each category within its limits', () => {
    const many = teamBalance(team({ parent: 5, teacher: 3, pupil: 1, admin: 1, other: 0 }))
    expect(many.categories.map(({ state }) => state)).toEqual(['many', 'fits', 'fits', 'fits', 'few'])
    expect([many.min, many.max, many.countsFit]).toEqual([9, 14, false])
  })

  it('takes other limits when the server gives them', () => {
    const counts = [{ category: 'parent' as const, count: 0, min: 2, max: 2 }]
    expect(
      teamBalance(team({ parent: 2, teacher: 0, pupil: 0, admin: 0, other: 0 }), counts).categories[0]?.state,
    ).toBe('fits')
  })
})

describe('legal acts (R-014)', () => {
  const item = {
    code: 'education_law',
    label: { ky: '', ru: '', en: '' },
    attributes: { current: '2023-08-11 No 179', repealed: '2003-04-30 No 92, ceased 2023-08-18' },
  }

  it('name the successor of a repealed edition', () => {
    expect(repealed({ act: 'education_law', number: '92', adoptedOn: '2003-04-30' }, item)).toEqual({
      ended: '2023-08-18',
      successor: { date: '2023-08-11', number: '179' },
    })
    expect(repealed({ act: 'education_law', number: '179', adoptedOn: '2023-08-11' }, item)).toBeNull()
    expect(currentEdition(undefined)).toBeNull()
  })
})

describe('findings', () => {
  const finding = (rest: Partial<Finding>): Finding => ({
    code: 'x',
    rule: 'R-010',
    severity: 'warning',
    section: 'foundations',
    message: 'x',
    ...rest,
  })

  it('lead to the exact place', () => {
    expect(placeOf(finding({ field: 'retrospective', params: { block: 'unfulfilled_reasons' } }))).toEqual({
      section: 'retrospective',
      target: 'unfulfilled_reasons',
      field: 'retrospective',
    })
    expect(placeOf(finding({ rule: 'R-012' })).section).toBe('bodies')
    expect(placeOf(finding({ section: 'activities', targetId: 'a1', field: 'dueOn' }))).toEqual({
      section: 'activities',
      target: 'a1',
      field: 'dueOn',
    })
    expect(toSection('foundations')).toBe('retrospective')
    expect(toSection('nonsense')).toBe('activities')
  })

  it('are parted by what they stop', () => {
    const findings = [
      finding({ severity: 'blocker', blocks: 'submission' }),
      finding({ blocks: 'approval' }),
      finding({}),
      finding({ severity: 'info' }),
    ]
    const groups = groupFindings(findings)
    expect([groups.submission, groups.approval, groups.warnings, groups.hints].map((g) => g.length)).toEqual([
      1, 1, 1, 1,
    ])
    expect(openCount({ passed: 0, total: 4, percent: 0, sections: [], findings })).toBe(3)
  })
})

describe('the outline', () => {
  it('says in marks and words how far each section is', () => {
    const outline = outlineOf(aPlanContent())
    expect(outline.retrospective).toMatchObject({ mark: 'partial', words: 'blocks', done: 3, total: 4 })
    expect(outline.activities).toMatchObject({ words: 'directions', done: 2, total: 6 })
    expect(outline.problems).toMatchObject({ mark: 'partial', words: 'loose', done: 1 })
    expect(outline.team).toMatchObject({ mark: 'warning', words: 'balance', done: 5, total: 4 })
    expect(outline.settings.mark).toBe('complete')
    expect(outline.acts).toMatchObject({ mark: 'empty', words: 'empty' })
  })

  it('ends numbers as Kyrgyz speaks them', () => {
    const words = [1, 2, 3, 6, 9, 10, 14, 20, 40, 50, 100].map((n) => `${n}${possessive(n)}`)
    expect(words).toEqual(['1и', '2си', '3ү', '6сы', '9у', '10у', '14ү', '20сы', '40ы', '50сү', '100ү'])
    expect(partOf(14, 'ru')).toBe('14')
  })
})
