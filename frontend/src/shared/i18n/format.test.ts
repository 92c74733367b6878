import { describe, expect, it } from 'vitest'
import { compareText } from './collate'
import * as dates from './dates'
import * as numbers from './numbers'

describe('dates', () => {
  it('are written in full as people write them', () => {
    expect(dates.longDate('2026-08-28', 'ky')).toBe('2026-жылдын 28-августу')
    expect(dates.longDate('2026-11-23', 'ky')).toBe('2026-жылдын 23-ноябры')
    expect(dates.longDate('2026-06-01', 'ky')).toBe('2026-жылдын 1-июну')
    expect(dates.longDate('2026-08-28', 'ru')).toBe('28 августа 2026 г.')
    expect(dates.longDate('2026-08-28', 'en')).toBe('28 August 2026')
  })

  it('say until when and since when', () => {
    expect(dates.untilDate('2026-11-27', 'ky')).toBe('27-ноябрга чейин')
    expect(dates.untilDate('2027-03-01', 'ky')).toBe('1-мартка чейин')
    expect(dates.passedDate('2026-08-20', 'ky')).toBe('20-августта өттү')
    expect(dates.dayMonth('2026-11-18', 'ky')).toBe('18-ноябрь')
  })

  it('are short in tables, and unknown is a dash', () => {
    expect(dates.shortDate('2027-05-05')).toBe('05.05.2027')
    expect(dates.shortDate(null)).toBe('—')
    expect(dates.longDate('28.08.2026', 'ky')).toBe('—')
  })

  it('know the weekday and count days across a change of year', () => {
    expect(dates.weekday('2026-11-23', 'ky')).toBe('дүйшөмбү')
    expect(dates.daysBetween('2026-11-23', '2027-01-15')).toBe(53)
    expect(dates.daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
  })

  it('are those of Bishkek, whatever the computer says', () => {
    expect(dates.today(Date.parse('2026-11-22T18:30:00Z'))).toBe('2026-11-23')
    expect(dates.dateTime('2026-11-22T18:30:00Z')).toBe('23.11.2026 00:30')
    expect(dates.clock('2026-11-23T14:14:00Z')).toBe('20:14')
  })

  it('name a school year by both its years', () => {
    expect(dates.schoolYear(2026, 'ky')).toBe('2026–2027-окуу жылы')
    expect(dates.schoolYear(2026, 'ru')).toBe('2026–2027 учебный год')
    expect(dates.schoolYear(null, 'ky')).toBe('—')
  })
})

describe('numbers', () => {
  it('have a decimal comma and spaces between thousands', () => {
    expect(numbers.number(1234567.5, 'ky')).toBe('1\u00a0234\u00a0567,5')
    expect(numbers.number(1234567.5, 'en')).toBe('1,234,567.5')
    expect(numbers.number(-12, 'ky')).toBe('−12')
    expect(numbers.percent(54.56, 'ky')).toBe('54,6\u00a0%')
    expect(numbers.percent(55, 'en')).toBe('55.0\u00a0%')
    expect(numbers.declaredPercent(55, 'ky')).toBe('55\u00a0%')
  })

  it('tell unknown from nothing', () => {
    expect(numbers.number(null, 'ky')).toBe('—')
    expect(numbers.number(0, 'ky')).toBe('0')
    expect(numbers.money(null, 'ky')).toBe('—')
    expect(numbers.money('0.00', 'ky')).toBe('0\u00a0сом')
  })
})

describe('money', () => {
  it('is written from decimal strings', () => {
    expect(numbers.money('1234567.50', 'ky')).toBe('1\u00a0234\u00a0567,50\u00a0сом')
    expect(numbers.money('62000.00', 'ky')).toBe('62\u00a0000\u00a0сом')
    expect(numbers.money('1200', 'ru', 'USD')).toBe('1\u00a0200\u00a0долл. США')
  })

  it('is summed without floats', () => {
    expect(numbers.sumMoney(['0.10', '0.20'])).toBe('0.30')
    expect(numbers.sumMoney(['999999999999.99', '0.01'])).toBe('1000000000000.00')
    expect(numbers.sumMoney([null, '5.00', undefined])).toBe('5.00')
    expect(numbers.sumMoney([null])).toBeNull()
  })

  it('is read as people type it', () => {
    expect(numbers.parseMoney('12 500,5')).toBe('12500.50')
    expect(numbers.parseMoney('1\u00a0000')).toBe('1000.00')
    for (const wrong of ['', '1.234.567', '12,345', 'миң', '-5', '1e3'])
      expect(numbers.parseMoney(wrong)).toBeNull()
  })
})

describe('order', () => {
  it('is that of the Kyrgyz alphabet', () => {
    expect(['Үч-Терек', 'Ой-Талаа', 'Өзгөн', 'Нарын', 'Ың', 'Ноокат', 'Уч', 'Ңа'].sort(compareText)).toEqual([
      'Нарын',
      'Ноокат',
      'Ңа',
      'Ой-Талаа',
      'Өзгөн',
      'Уч',
      'Үч-Терек',
      'Ың',
    ])
  })

  it('puts numbers by their value', () => {
    expect(['№ 12', '№ 9', '№ 100'].sort(compareText)).toEqual(['№ 9', '№ 12', '№ 100'])
  })
})
