import { expect, it } from 'vitest'
import { ApiError } from '@/api'
import { asTable, checkFile, reportOf, wrongRows } from '@/shared/import/importFile'
import { merge } from '@/shared/record/merge'
import { aReport } from '../testing/builders'
import { shareOf, shownRows, sumOf } from './counts'

import { coursePace, loadOutside, type Norms, parseLoad } from './norms'
import { bodyOf, formOf } from './personForm'
import { monthsLater, qualificationState } from './qualification'
import { recentYears } from './schoolYears'

const NORMS: Norms = { load: { min: 18, max: 24 }, hoursPerDay: 10, noticeMonths: 6 }

it('reads hours as people type them and nothing else', () => {
  expect(parseLoad('22,5')).toBe('22.5')
  expect(parseLoad(' 18 ')).toBe('18')
  for (const wrong of ['', '-1', '22,55', '61', 'он']) expect(parseLoad(wrong)).toBeNull()
})

it('R-113: doubts a load outside 18–24 hours, and none at the edges', () => {
  expect(['18', '24', '22,5'].map((hours) => loadOutside(hours, NORMS))).toEqual([false, false, false])
  expect(['17,5', '30', '24,5'].map((hours) => loadOutside(hours, NORMS))).toEqual([true, true, true])
  expect(loadOutside('30', { ...NORMS, load: null })).toBe(false)
})

it('R-116: 72 hours in six days are twelve a day; both days count', () => {
  expect(coursePace('72', '2026-03-23', '2026-03-28', NORMS)).toEqual({ days: 6, perDay: 12, tooMany: true })
  expect(coursePace('10', '2026-03-23', '2026-03-23', NORMS)?.tooMany).toBe(false)
  expect(coursePace('72', '2026-03-28', '2026-03-23', NORMS)).toBeNull()
  expect(coursePace('72', null, '2026-03-28', NORMS)).toBeNull()
})

it('a qualification category ends, ends soon, holds, is not there or is not known', () => {
  const on = (validTo: string | null) => qualificationState('first', validTo, '2026-11-23', 6)
  expect([on('2026-11-22'), on('2026-11-23'), on('2027-05-23'), on('2027-05-24'), on(null)]).toEqual([
    'expired',
    'soon',
    'soon',
    'valid',
    'valid',
  ])
  expect(qualificationState('none', null, '2026-11-23', 6)).toBe('none')
  expect(qualificationState(undefined, '2020-01-01', '2026-11-23', 6)).toBe('unknown')
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28')
})

it('brings two changes together: whoever touched a field alone wins, where both did the typed text stands', () => {
  const base = { position: 'Мугалим', phone: '', load: '18' }
  const mine = { position: 'Математика мугалими', phone: '', load: '20' }
  const theirs = { position: 'Физика мугалими', phone: '+996 1', load: '18' }
  expect(merge(base, mine, theirs)).toEqual({
    values: { position: 'Математика мугалими', phone: '+996 1', load: '20' },
    conflicts: ['position'],
  })
  expect(merge(base, mine, { ...mine }).conflicts).toEqual([])
})

it('R-090: what is not given goes out as unknown, never as zero or an empty text', () => {
  const body = bodyOf({
    ...formOf(null),
    lastName: ' Токтогулова ',
    firstName: 'Айзада',
    sex: 'female',
    position: 'Мугалим',
  })
  expect(body).toMatchObject({
    lastName: 'Токтогулова',
    weeklyLoad: null,
    experienceStartYear: null,
    middleName: null,
  })
  expect(body.education).toBeUndefined()
  expect(
    bodyOf({ ...formOf(null), qualificationCategory: 'none', qualificationValidTo: '2027-01-01' })
      .qualificationValidTo,
  ).toBeNull()
})

it('R-083, R-086: shares have one decimal, and of nobody there is none', () => {
  expect(shareOf(26, 28)).toBe(92.9)
  expect(shareOf(0, 0)).toBeNull()
  const rows = [
    { code: 'higher', total: 0, women: 0, men: 0 },
    { code: 'unknown', total: 0, women: 0, men: 0 },
  ]
  expect(shownRows(rows).map(({ code }) => code)).toEqual(['higher'])
  expect(
    sumOf([
      { code: 'a', total: 3, women: 2, men: 1 },
      { code: 'unknown', total: 1, women: 1, men: 0 },
    ]),
  ).toEqual({
    total: 4,
    women: 3,
    men: 1,
  })
})

it('R-176: the school year turns on the first of September', () => {
  expect(recentYears('2026-08-31', 2)).toEqual([2025, 2024])
  expect(recentYears('2026-09-01', 1)).toEqual([2026])
})

it('looks at a file before a weak line carries it', () => {
  expect(checkFile({ name: 'Тизме.XLSX', size: 10 })).toBeNull()
  expect(checkFile({ name: 'тизме.xls', size: 10 })).toBe('kind')
  expect(checkFile({ name: 'тизме.xlsx', size: 0 })).toBe('empty')
  expect(checkFile({ name: 'тизме.xlsx', size: 26 * 1024 * 1024 })).toBe('size')
})

it('turns a refused import into the same report as a preview, and only when it names cells', () => {
  const refusal = (params?: Record<string, string>) =>
    new ApiError({
      type: '/problems/rule-broken',
      title: 'x',
      status: 422,
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/rows/17', code: 'date', message: 'Бул күн эмес', params }],
    })
  const report = reportOf(refusal({ row: '17', column: 'E', header: 'Туулган күнү' }), aReport())
  expect(report).toMatchObject({ errorCount: 1, stored: false, rows: 30 })
  expect(wrongRows(report?.errors ?? [])).toBe(1)
  expect(asTable(['Сап', 'Мамыча', 'Аталышы', 'Ката'], report?.errors ?? [])).toBe(
    'Сап\tМамыча\tАталышы\tКата\n17\tE\tТуулган күнү\tБул күн эмес',
  )
  expect(reportOf(refusal(), aReport())).toBeNull()
})
