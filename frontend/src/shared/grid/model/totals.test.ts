import { describe, expect, it } from 'vitest'
import { type History, noHistory, record, redo, undo } from './history'
import { CONTINGENT, TOTALS } from './testSheets'
import { difference, share, total } from './totals'

describe('totals', () => {
  it('R-081 the contingent of the seed: 337, 331, 363, 376, 377', () => {
    expect(TOTALS.map((_, year) => total(CONTINGENT.map((grade) => grade[year] ?? null)).sum)).toEqual(TOTALS)
  })

  it('R-090 unknown adds nothing and is counted; nothing known is no sum', () => {
    expect(total([1, null, 2])).toEqual({ sum: 3, unknown: 1 })
    expect(total([null, null])).toEqual({ sum: null, unknown: 2 })
    expect(total([0, 0])).toEqual({ sum: 0, unknown: 0 })
    expect(total([])).toEqual({ sum: null, unknown: 0 })
  })

  it.each([
    [123, 302, 40.7],
    [117, 265, 44.2],
    [132, 289, 45.7],
    [142, 306, 46.4],
    [149, 326, 45.7],
    [8, 26, 30.8],
    [1, 26, 3.8],
    [1, 16, 6.3],
  ])('R-083 %i of %i is %d %%', (part, whole, percent) => expect(share(part, whole)).toBe(percent))

  it('R-086 nothing to share is no value, not 0', () => {
    expect(share(0, 0)).toBeNull()
    expect(share(null, 10)).toBeNull()
    expect(share(0, 10)).toBe(0)
  })

  it('R-095 declared against computed', () => {
    expect(difference(14, 13)).toBe(1)
    expect(difference(null, 13)).toBeNull()
    expect(difference(14, null)).toBeNull()
  })
})

describe('undo', () => {
  it('goes back step by step and forward again; a new change ends what was taken back', () => {
    let history: History<string> = record(record(noHistory, 'a'), 'b')
    const back = undo(history, 'c')
    expect(back?.value).toBe('b')
    const further = undo(back?.history ?? noHistory, 'b')
    expect(further?.value).toBe('a')
    expect(undo(further?.history ?? noHistory, 'a')).toBeNull()
    const again = redo(further?.history ?? noHistory, 'a')
    expect(again?.value).toBe('b')
    history = record(again?.history ?? noHistory, 'b')
    expect(redo(history, 'x')).toBeNull()
    expect(undo(history, 'x')?.value).toBe('b')
  })

  it('keeps the last hundred steps', () => {
    let history: History<number> = noHistory
    for (let step = 0; step < 150; step += 1) history = record(history, step)
    expect(history.past).toHaveLength(100)
    expect(history.past[0]).toBe(50)
  })
})
