import type {
  Currency,
  FinanceCategory,
  FinanceDocument,
  FinanceDocumentKind,
  FinanceExpenseInput,
  FinanceIncomeInput,
  FinanceKind,
  FinanceSource,
} from '@/api'
import { today } from '@/shared/i18n/format'
import { isZero, parseQuantity } from './money'

/** What both forms hold; an expense is always money. */
export interface EntryForm {
  source: FinanceSource
  kind: FinanceKind
  category: FinanceCategory
  article: string
  amount: string | null
  currency: Currency
  quantity: string
  unit: string
  estimatedValue: string | null
  /** Only the year is known: unknown is not the first of January. */
  yearOnly: boolean
  date: string | null
  year: string
  counterparty: string
  counterpartyPrivate: boolean
  document: { kind: FinanceDocumentKind | ''; number: string; date: string | null }
  purpose: string
  activityId: string
  decisionId: string
}

export interface Start {
  source?: FinanceSource
  category?: FinanceCategory
  article?: string
  activityId?: string
  decisionId?: string
}

export const emptyForm = (start: Start): EntryForm => ({
  source: start.source ?? 'local_budget',
  kind: start.source === 'parents_in_kind' || start.source === 'ministry_in_kind' ? 'in_kind' : 'cash',
  category: start.category ?? 'building_repair',
  article: start.article ?? '',
  amount: null,
  currency: 'KGS',
  quantity: '',
  unit: '',
  estimatedValue: null,
  yearOnly: false,
  date: today(),
  year: today().slice(0, 4),
  counterparty: '',
  counterpartyPrivate: false,
  document: { kind: '', number: '', date: null },
  purpose: '',
  activityId: start.activityId ?? '',
  decisionId: start.decisionId ?? '',
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

function documentOf({ kind, number, date }: EntryForm['document']): FinanceDocument | undefined {
  return kind === '' ? undefined : { kind, number: orNull(number), date }
}

const common = (form: EntryForm) => ({
  source: form.source,
  category: form.category,
  date: form.yearOnly ? null : form.date,
  year: form.yearOnly ? Number(form.year) : null,
  counterparty: orNull(form.counterparty),
  counterpartyPrivate: form.counterparty.trim() !== '' && form.counterpartyPrivate,
  document: documentOf(form.document),
  purpose: form.purpose.trim(),
  activityId: orNull(form.activityId),
  decisionId: orNull(form.decisionId),
  evidenceIds: [],
})

/** Call it after the form was checked. Money has a sum, things and works have a quantity. */
export const incomeBody = (form: EntryForm): FinanceIncomeInput => ({
  ...common(form),
  kind: form.kind,
  ...(form.kind === 'cash'
    ? { amount: form.amount, currency: form.currency }
    : {
        quantity: parseQuantity(form.quantity),
        unit: orNull(form.unit),
        estimatedValue: form.estimatedValue,
      }),
})

export const expenseBody = (form: EntryForm): FinanceExpenseInput => ({
  ...common(form),
  article: orNull(form.article),
  amount: form.amount ?? '',
  currency: form.currency,
  quantity: parseQuantity(form.quantity),
  unit: orNull(form.unit),
})

export type Wrong =
  | 'amount'
  | 'quantity'
  | 'quantityNeeded'
  | 'unit'
  | 'date'
  | 'year'
  | 'purpose'
  | 'documentKind'
  | 'parentsCash'

/** What can be said before the server is asked, by field; it decides by the same rules. */
export function wrongOf(form: EntryForm, cash: boolean): Partial<Record<string, Wrong>> {
  const wrong: Partial<Record<string, Wrong>> = {}
  if (cash && (form.amount === null || isZero(form.amount))) wrong.amount = 'amount'
  if (cash && form.source === 'parents_in_kind') wrong.kind = 'parentsCash'
  const counted = form.quantity.trim() !== ''
  if (counted && parseQuantity(form.quantity) === null) wrong.quantity = 'quantity'
  else if (!cash && !counted) wrong.quantity = 'quantityNeeded'
  if (counted && form.unit.trim() === '') wrong.unit = 'unit'
  if (form.yearOnly) {
    if (!/^(199\d|20\d\d)$/.test(form.year.trim())) wrong.year = 'year'
  } else if (form.date === null) wrong.date = 'date'
  if (form.purpose.trim() === '') wrong.purpose = 'purpose'
  const { kind, number, date } = form.document
  if (kind === '' && (number.trim() !== '' || date !== null)) wrong['document.kind'] = 'documentKind'
  return wrong
}
