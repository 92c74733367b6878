import { expect, it } from 'vitest'
import type { AnnualCycle, CycleStageRecord } from '@/api'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { readSearch } from '../search'
import { changesOf, isLate, toForm, toRecord, withChanges, yearsToChoose } from './stages'

const record = (changes: Partial<CycleStageRecord> = {}): CycleStageRecord => ({
  stage: 'self_evaluation',
  status: 'in_progress',
  startedOn: '2026-09-07',
  responsible: 'Бурул Эсенова',
  ...changes,
})

it('R-038 keeps nothing that its status does not have', () => {
  const form = {
    ...toForm(record({ finishedOn: '2026-10-01', skipReason: 'эски' })),
    status: 'not_started' as const,
  }
  expect(toRecord('self_evaluation', form)).toMatchObject({
    startedOn: null,
    finishedOn: null,
    skipReason: null,
  })
  expect(toRecord('self_evaluation', { ...form, status: 'in_progress' })).toMatchObject({
    startedOn: '2026-09-07',
    finishedOn: null,
  })
  expect(
    toRecord('self_evaluation', { ...form, status: 'skipped', skipReason: ' аккредитация ' }),
  ).toMatchObject({
    skipReason: 'аккредитация',
    startedOn: null,
  })
})

it('writes only what was changed over what the server has now', () => {
  const opened = record()
  const changes = changesOf(
    toRecord('self_evaluation', toForm(opened)),
    toRecord('self_evaluation', { ...toForm(opened), result: 'Отчет даяр' }),
  )
  expect(changes).toEqual({ result: 'Отчет даяр' })
  const cycle = {
    stages: [record({ stage: 'mission' }), record({ responsible: 'Нурлан Асанбеков' })],
  } as AnnualCycle
  expect(withChanges(cycle, 'self_evaluation', changes).stages).toEqual([
    record({ stage: 'mission' }),
    record({ responsible: 'Нурлан Асанбеков', result: 'Отчет даяр' }),
  ])
})

it('is late after its planned end, unless it is done or skipped', () => {
  const planned = record({ plannedEndOn: '2026-11-20' })
  expect(isLate(planned, '2026-11-21')).toBe(true)
  expect(isLate(planned, '2026-11-20')).toBe(false)
  expect(isLate({ ...planned, status: 'done' }, '2026-11-21')).toBe(false)
  expect(isLate(record(), '2026-11-21')).toBe(false)
})

it('offers the years with a record, the one shown, and to writers those around today', () => {
  expect(yearsToChoose([2024, 2026], 2026, 2026, true)).toEqual([2027, 2026, 2025, 2024])
  expect(yearsToChoose([2024], 2023, 2026, false)).toEqual([2026, 2024, 2023])
})

it('R-176 a school year begins on 1 September', () => {
  expect(schoolYearOf('2026-08-31')).toBe(2025)
  expect(schoolYearOf('2026-09-01')).toBe(2026)
})

it('reads only a year that there can be', () => {
  expect(readSearch({ year: '2026' })).toEqual({ year: 2026 })
  expect(readSearch({ year: '1066' })).toEqual({ year: undefined })
  expect(readSearch({ year: 'x' })).toEqual({ year: undefined })
})
