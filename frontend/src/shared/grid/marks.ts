import type { Mark } from './model/types'

/** Id of the sentence about a cell, wherever it stands on the page. */
export const markId = (mark: Mark): string => `mark-${mark.id}`

export const MARK_ICON = { error: 'alert', warning: 'warning', info: 'help' } as const

/** How a doubt looks: one that was explained stays in sight and stands back. */
export const markTone = (mark: Mark): Mark['severity'] | 'explained' =>
  mark.explained ? 'explained' : mark.severity

/** The one that a cell shows when it has several: open before explained, in the order given. */
export const worstOf = (marks: readonly Mark[]): Mark | undefined =>
  marks.find((mark) => !mark.explained) ?? marks[0]
