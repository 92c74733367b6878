import { expect, it } from 'vitest'
import { duplicatePositions, move, toValues, valuesOf } from './values'

it('R-037 finds the second of two equal values whatever their spaces, case and full stop', () => {
  expect([...duplicatePositions(['Адилеттик', 'Боорукердик', ' адилеттик. ', 'АДИЛЕТТИК'])]).toEqual([2, 3])
  expect(duplicatePositions(['', ' ']).size).toBe(0)
})

it('moves a row and stays within the list', () => {
  expect(move(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(move(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
})

it('keeps the two lists apart in one array', () => {
  const values = toValues(['A'], ['B', 'C'])
  expect(valuesOf(values, 'core')).toEqual(['A'])
  expect(valuesOf(values, 'base')).toEqual(['B', 'C'])
})
