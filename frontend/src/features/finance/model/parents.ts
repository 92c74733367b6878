import type { FinanceSource } from '@/api'
import { foldText } from '@/shared/i18n/fold'
import type { EntryForm } from './forms'

// Beginnings of words, folded, as the server knows them.
const PARENTS = /\s(ата эне|атаэне|родител|parent)/
const FEES = /\s(взнос|побор|складчин|салымакы|жыйымакы)/
const GATHERING = /\s(жыйн|жыйым|жыйыл|чогулт|чогул|сбор|собра|collect|fee)/
const PUPILS_OR_MONEY =
  /\s(класс|окуучу|бала|учени|учащ|детей|class|pupil|student|акча|каражат|сом|деньг|денег|средств|money)/

const OF_THE_STATE: ReadonlySet<FinanceSource> = new Set<FinanceSource>([
  'republican_budget',
  'local_budget',
  'ministry_in_kind',
])

const folded = (text: string): string => ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
const isCollection = (text: string): boolean =>
  FEES.test(text) || (GATHERING.test(text) && PUPILS_OR_MONEY.test(text))

/** Whether money names parents or a collection: said while somebody types, before the server refuses it. */
export function namesParents({ source, counterparty, purpose, document }: EntryForm): boolean {
  const donation =
    source === 'supervisory_board' && document.kind === 'contract' && document.number.trim() !== ''
  if (donation) return false
  const donor = folded(counterparty)
  const what = folded(purpose)
  if (isCollection(donor) || PARENTS.test(donor) || isCollection(what)) return true
  return PARENTS.test(what) && (!OF_THE_STATE.has(source) || GATHERING.test(what))
}
