import { expect, it } from 'vitest'
import type { DataQualityFinding } from '@/api'
import { findingWay } from './way'

const found = (register: DataQualityFinding['register'], more: Partial<DataQualityFinding> = {}) =>
  ({ register, ...more }) as DataQualityFinding

it('leads to the very cell of a table', () => {
  expect(findingWay('s1', found('contingent', { schoolYear: 2022, field: '1' }))).toEqual({
    to: '/schools/$schoolId/indicators/$table',
    params: { schoolId: 's1', table: 'contingent' },
    search: { year: 2022, field: '1' },
  })
})

it('leads to the page of a register', () => {
  expect(findingWay('s1', found('staff')).to).toBe('/schools/$schoolId/staff')
  expect(findingWay('s1', found('mission')).to).toBe('/schools/$schoolId/mission')
  expect(findingWay('s1', found('school_profile'))).toMatchObject({ to: '/schools/$schoolId/profile' })
  expect(findingWay('s1', found('year_profile', { schoolYear: 2022 })).search).toEqual({
    tab: 'year',
    year: 2022,
  })
  expect(findingWay('s1', found('money', { schoolYear: 2021 }))).toMatchObject({
    to: '/schools/$schoolId/finance',
    search: { year: 2021 },
  })
  expect(findingWay('s1', found('material_base')).search).toEqual({ tab: 'material' })
})
