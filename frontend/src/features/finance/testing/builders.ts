import type { ActivityMoney, FinanceConversion, FinanceEntry, FinanceSummary, ReferenceData } from '@/api'
import { id } from '@/testing/builders'
import { PLAN_ID } from '@/testing/plans'

export const ENTRY_ID = id(900)
export const TWIN_ID = id(901)
export const REVERSAL_ID = id(902)
export const ACTIVITY_ID = id(910)
export const PAPER_ID = id(920)

export const anEntry = (changes: Partial<FinanceEntry> = {}): FinanceEntry => ({
  id: ENTRY_ID,
  version: 3,
  number: 17,
  type: 'expense',
  source: 'sponsor',
  kind: 'cash',
  category: 'canteen',
  article: '2222',
  amount: '30000.00',
  currency: 'KGS',
  quantity: '120.000',
  unit: 'даана',
  date: '2026-03-14',
  year: 2026,
  half: 1,
  counterparty: '«Ак-Булут» дүкөнү',
  counterpartyPrivate: false,
  document: { kind: 'receipt', number: '118', date: '2026-03-14' },
  decision: { id: id(930), number: '5', date: '2026-03-10', body: 'supervisory' },
  purpose: 'Ашканага идиш сатып алуу',
  activity: { id: ACTIVITY_ID, planId: PLAN_ID, number: '5.2', title: 'Ашкананы жабдуу' },
  evidenceIds: [PAPER_ID],
  duplicates: [],
  warnings: [],
  reversible: true,
  createdAt: '2026-03-14T06:15:00Z',
  createdByName: 'Айгүл Сыдыкова',
  ...changes,
})

export const aThing = (): FinanceEntry =>
  anEntry({
    id: id(903),
    number: 5,
    type: 'income',
    source: 'ministry_in_kind',
    kind: 'in_kind',
    category: 'textbooks_books',
    article: undefined,
    amount: undefined,
    currency: undefined,
    quantity: '468.000',
    date: undefined,
    year: 2021,
    half: undefined,
    counterparty: undefined,
    document: undefined,
    decision: undefined,
    activity: undefined,
    purpose: 'Окуу китептери',
    evidenceIds: [],
  })

const flow = (income: string, expense: string, remainder: string) => ({ income, expense, remainder })

export const aSummary = (changes: Partial<FinanceSummary> = {}): FinanceSummary => ({
  year: 2026,
  years: [2026, 2021, 2020],
  balances: [
    {
      source: 'sponsor',
      currency: 'KGS',
      opening: '5000.00',
      year: flow('60000.00', '35000.10', '24999.90'),
      total: flow('95000.00', '65000.10', '29999.90'),
    },
    {
      source: 'donor_project',
      currency: 'USD',
      opening: '6500.00',
      year: flow('0.00', '0.00', '0.00'),
      total: flow('6500.00', '0.00', '6500.00'),
    },
  ],
  totals: [
    {
      currency: 'USD',
      opening: '6500.00',
      year: flow('0.00', '0.00', '0.00'),
      total: flow('6500.00', '0.00', '6500.00'),
    },
    {
      currency: 'KGS',
      opening: '5000.00',
      year: flow('60000.00', '35000.10', '24999.90'),
      total: flow('95000.00', '65000.10', '29999.90'),
    },
  ],
  flows: [
    { year: 2020, currency: 'KGS', income: '35000.00', expense: '30000.00', closing: '5000.00' },
    { year: 2026, currency: 'KGS', income: '60000.00', expense: '35000.10', closing: '29999.90' },
  ],
  things: [
    {
      kind: 'in_kind',
      category: 'textbooks_books',
      entries: 1,
      quantities: [{ quantity: '468.000', unit: 'даана' }],
      unvalued: 1,
    },
  ],
  warnings: [{ warning: 'no_decision', count: 2 }],
  defaultSources: [{ category: 'heating', source: 'republican_budget' }],
  periods: [
    { year: 2026, half: 2, version: 0, closed: false, entries: 3 },
    { year: 2026, half: 1, version: 4, closed: true, closedAt: '2026-07-10T06:15:00Z', entries: 9 },
  ],
  ...changes,
})

const figures = (opening: string, income: string, expense: string, closing: string) => ({
  opening,
  income,
  expense,
  closing,
})

/** The summary in som; the rate of the dollar may be unknown. */
export const aConversion = ({ known = true }: { known?: boolean } = {}): FinanceConversion => {
  const som = figures('5000.00', '60000.00', '35000.10', '29999.90')
  const dollars = figures('6500.00', '0.00', '0.00', '6500.00')
  const rate = {
    id: id(940),
    version: 0,
    currency: 'USD',
    day: '2025-03-12',
    rate: '84.5000',
    source: 'Улуттук банк',
  } as const
  const converted = figures('549250.00', '0.00', '0.00', '549250.00')
  return {
    year: 2026,
    rateDay: '2026-11-20',
    currencies: [
      { currency: 'KGS', original: som, converted: som },
      { currency: 'USD', original: dollars, ...(known ? { rate, converted } : {}) },
    ],
    ...(known ? { together: figures('554250.00', '60000.00', '35000.10', '579249.90') } : {}),
    missing: known ? [] : ['USD'],
  }
}

export const anActivity = (changes: Partial<ActivityMoney> = {}): ActivityMoney => ({
  activityId: ACTIVITY_ID,
  planId: PLAN_ID,
  number: '5.2',
  title: 'Ашкананы жабдуу',
  budget: { amount: '25000.00', currency: 'KGS', source: 'sponsor' },
  flows: [{ currency: 'KGS', income: '35000.00', expense: '30000.00', remainder: '5000.00' }],
  overspent: '5000.00',
  entries: 2,
  things: 0,
  ...changes,
})

const set = (code: string, labels: Record<string, string>) => ({
  code,
  items: Object.entries(labels).map(([item, ky]) => ({
    code: item,
    label: { ky, ru: `${ky} (ru)`, en: `${ky} (en)` },
  })),
})

export const FINANCE_REFERENCE: ReferenceData = {
  version: '2026-11',
  criteriaSets: [],
  sets: [
    set('finance_source', {
      local_budget: 'Жергиликтүү бюджет',
      republican_budget: 'Республикалык бюджет',
      sponsor: 'Демөөрчү',
      donor_project: 'Донордук долбоор',
      supervisory_board: 'Кеңештин каражаты',
      parents_in_kind: 'Ата-энелердин жардамы',
      ministry_in_kind: 'Министрлик',
    }),
    set('finance_kind', { cash: 'Акчалай', in_kind: 'Заттай', service: 'Иш' }),
    set('finance_category', { canteen: 'Ашкана', heating: 'Жылытуу', textbooks_books: 'Китептер' }),
    set('currency', { KGS: 'сом', USD: 'АКШ доллары' }),
    set('evidence_kind', { receipt: 'Чек' }),
  ],
}
