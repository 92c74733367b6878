import { expect, it } from 'vitest'
import { readFilters } from './filters'
import { checkNewPlan, defaultFirstYear, previewStages, yearsToChoose } from './newPlan'

it('R-005 divides five years into 1 + 3 + 1', () => {
  expect(previewStages(2026, 5)).toEqual([
    { kind: 'diagnostic', firstSchoolYear: 2026, lastSchoolYear: 2026 },
    { kind: 'main', firstSchoolYear: 2027, lastSchoolYear: 2029 },
    { kind: 'consolidating', firstSchoolYear: 2030, lastSchoolYear: 2030 },
  ])
})

it('R-004 covers every other term without a gap', () => {
  for (let term = 1; term <= 10; term += 1) {
    const years = previewStages(2026, term).flatMap((stage) =>
      Array.from(
        { length: stage.lastSchoolYear - stage.firstSchoolYear + 1 },
        (_, i) => stage.firstSchoolYear + i,
      ),
    )
    expect(years).toEqual(Array.from({ length: term }, (_, i) => 2026 + i))
  }
})

it('R-028 offers the next school year once this one has begun', () => {
  expect(defaultFirstYear('2026-08-31')).toBe(2026)
  expect(defaultFirstYear('2026-09-01')).toBe(2027)
})

it('R-002 wants a reason for another term', () => {
  const form = { title: 'План', firstSchoolYear: 2026, termYears: 3, termReason: ' ', historical: false }
  expect(checkNewPlan(form)).toEqual({ termReason: 'reasonRequired' })
  expect(checkNewPlan({ ...form, termYears: 5 })).toEqual({})
  expect(checkNewPlan({ ...form, title: '', firstSchoolYear: Number.NaN, termReason: 'эски план' })).toEqual({
    title: 'titleRequired',
    firstSchoolYear: 'yearInvalid',
  })
})

it('R-027 offers old years only for a plan that is entered afterwards', () => {
  expect(yearsToChoose('2026-11-23', false)).toEqual([2029, 2028, 2027, 2026])
  expect(yearsToChoose('2026-11-23', true)).toContain(2018)
})

it('reads only filters that the contract knows', () => {
  expect(readFilters({ q: ' ', status: 'hacked', sort: 'status', page: '-1' })).toEqual({
    q: undefined,
    status: undefined,
    sort: 'status',
    page: undefined,
  })
  expect(readFilters({ q: 'суу', status: 'in_force', page: '2' })).toEqual({
    q: 'суу',
    status: 'in_force',
    sort: undefined,
    page: 2,
  })
})
