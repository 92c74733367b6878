import type { SurveyStatus } from '@/api'
import { daysAfter } from '@/shared/i18n/format'
import type { IconName } from '@/shared/ui/Icon'
import type { Tone } from '@/shared/ui/StatusBadge'

export const TONE: Record<SurveyStatus, Tone> = {
  draft: 'idle',
  scheduled: 'idle',
  open: 'progress',
  closed: 'done',
}

export const STATUS_ICON: Partial<Record<SurveyStatus, IconName>> = { draft: 'pencil', scheduled: 'calendar' }

/** Fewer answers tell of single people; the server holds them back, the page only says so. */
export const FEWEST_ANSWERS = 5

/** How long a survey is open unless somebody says otherwise. */
const USUAL_DAYS = 14

export const usualLastDay = (firstDay: string): string => daysAfter(firstDay, USUAL_DAYS)

/** "k7m2-x9qp-4tbn": how a person reads and types it. */
export const readableCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code

/** The public address, as it is passed on. */
export const linkOf = (code: string): string => `${window.location.origin}/s/${readableCode(code)}`
