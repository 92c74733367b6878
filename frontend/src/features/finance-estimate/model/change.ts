import type { FinanceEstimateChangeCreate, FinanceEstimateLine, FinanceSource } from '@/api'
import { sumMoney } from '@/shared/i18n/format'

export interface MoveForm {
  article: string
  source: string
  way: 'add' | 'take'
  amount: string | null
}

export interface ChangeForm {
  changedOn: string | null
  reason: string
  documentNumber: string
  moves: MoveForm[]
}

export const noMove = (): MoveForm => ({ article: '', source: '', way: 'add', amount: null })

const signed = ({ way, amount }: MoveForm): string | null =>
  amount === null || way === 'add' ? amount : `-${amount}`

/** What the estimate comes to after the change. */
export const after = (current: string, moves: readonly MoveForm[]): string =>
  sumMoney([current, ...moves.map(signed)]) ?? current

export const toChange = (form: ChangeForm): FinanceEstimateChangeCreate => ({
  changedOn: form.changedOn ?? '',
  reason: form.reason.trim(),
  documentNumber: form.documentNumber.trim() === '' ? null : form.documentNumber.trim(),
  moves: form.moves.map((move) => ({
    article: move.article,
    source: move.source as FinanceSource,
    amount: signed(move) ?? '0.00',
  })),
})

/** What stands in a line now; null for one that the estimate does not have. */
export const currentOf = (lines: readonly FinanceEstimateLine[], move: MoveForm): string | null =>
  lines.find(({ article, source }) => article === move.article && source === move.source)?.current ?? null
