import type { Line } from '@/shared/grid/model/types'
import { type Words, yearNames } from './definition'
import type { YearState } from './years'

/** What stands under a year: locked by the director, or not filled yet. */
function hintOf({ confirmed, recorded }: YearState, { t }: Words): string | undefined {
  if (confirmed) return t('indicators:year.confirmed')
  return recorded ? undefined : t('indicators:year.empty')
}

/** Years as columns or as rows. */
export const yearLines = (states: readonly YearState[], words: Words): Line[] =>
  states.map((state) => ({
    key: String(state.year),
    label: words.year(state.year),
    names: yearNames(state.year),
    hint: hintOf(state, words),
  }))

/** States of the years of an answer; what is recorded is said by the form, which may be newer. */
export function statesOf<Y>(
  years: readonly Y[],
  yearOf: (row: Y) => number,
  confirmed: (row: Y) => boolean,
  recorded: (year: number) => boolean,
): YearState[] {
  return years.map((row) => ({
    year: yearOf(row),
    confirmed: confirmed(row),
    recorded: recorded(yearOf(row)),
  }))
}
